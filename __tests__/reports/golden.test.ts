import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { formats, loadReporter } from '../../src/reports/index.ts';
import { cases, names, readReport, rules } from './samples.ts';

/** Each case in fixtures/reports holds a report and its texts; UPDATE_FIXTURES=1 writes them anew for a review by eye. */
describe.each(names)('the report %s', (name) => {
  it.each(formats)('reads in %s as it is written down', async (format) => {
    const text = (await loadReporter(format)).render(readReport(name), { rules });
    const file = `${cases}${name}/expected.${format}`;
    if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(file, text);
    expect(existsSync(file)).toBe(true);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});

import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { check } from '../../src/check.ts';
import { template } from '../../src/local/template.ts';
import { reporter } from '../../src/reports/json.ts';
import { names, readReport } from './samples.ts';

const schema = JSON.parse(readFileSync(new URL('../../../schemas/report.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

describe('the JSON report', () => {
  it.each(names)('of %s is valid by the published schema', (name) => {
    const printed = JSON.parse(reporter.render(readReport(name), {}));
    expect({ valid: validate(printed), errors: validate.errors }).toEqual({ valid: true, errors: null });
  });

  it('of a real check is valid by the published schema', async () => {
    const input = (async function* () {
      yield template.replace('127.0.0.1', '0.0.0.0').replace('"anthropic"', '"openrouter"');
    })();
    const { report } = await check({ cwd: tmpdir(), stdin: { path: '.claude-code-router/config.json', input } });
    const printed = JSON.parse(reporter.render(report, {}));
    expect(printed.findings.length).toBeGreaterThan(2);
    expect({ valid: validate(printed), errors: validate.errors }).toEqual({ valid: true, errors: null });
  });

  it('is the report without the excerpts', () => {
    const report = readReport('mixed');
    const findings = report.findings.map(({ excerpt: _, ...finding }) => finding);
    expect(JSON.parse(reporter.render(report, {}))).toEqual({ ...report, findings });
  });

  it.each([
    ['a missing part', { stats: undefined }],
    ['an unknown part', { extra: 1 }],
    ['another version', { version: 2 }],
    ['a column 0', { findings: [{ ...readReport('mixed').findings[0], excerpt: undefined, column: 0 }] }],
  ])('is refused by the schema with %s', (_, change) => {
    expect(validate(JSON.parse(JSON.stringify({ ...readReport('clean'), ...change })))).toBe(false);
  });

  it('holds no text that the runner would obey', () => {
    const text = reporter.render(readReport('hostile'), {});
    expect(text).not.toContain('##[');
    expect(text).not.toMatch(/^\s*::/m);
    expect(JSON.parse(text).findings[2].path).toBe('x##[error]y.json');
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ruleInfos, rules } from '../../src/rules/index.ts';

const page = readFileSync(join(process.cwd(), 'docs', 'rules.md'), 'utf8');
const sections = new Map(page.split(/^## /m).map((section) => [section.slice(0, section.indexOf('\n')), section]));
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

describe('docs/rules.md', () => {
  it.each(ruleInfos.map((rule) => [rule.id, rule] as const))('explains %s as the rule itself does', (id, rule) => {
    const section = oneLine(sections.get(id) ?? '');
    for (const text of [rule.title, `**${rule.severity}**`, rule.help, `**Fix:** ${rule.fix}`]) {
      expect(section).toContain(oneLine(text));
    }
  });

  it('has no section of a rule that does not exist', () => {
    const ids = [...sections.keys()].filter((title) => /^[a-z-]+$/.test(title));
    expect(ids).toEqual(ruleInfos.map(({ id }) => id));
  });
});

it('every rule has an id of its own, and says what to do', () => {
  expect(new Set(ruleInfos.map(({ id }) => id)).size).toBe(ruleInfos.length);
  expect(rules.every(({ id, fix }) => /^[a-z]+(?:-[a-z]+)+$/.test(id) && /\.$/.test(fix))).toBe(true);
});

import { describe, expect, it } from '@jest/globals';
import { reporter } from '../../src/reports/sarif.ts';
import { finding, many, names, readReport, reportOf, rules } from './samples.ts';

const runOf = (...args: Parameters<typeof reporter.render>) => JSON.parse(reporter.render(...args)).runs[0];

describe('SARIF', () => {
  it.each(names)('of %s has what GitHub asks of a run', (name) => {
    const run = runOf(readReport(name), { rules });
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.automationDetails.id).toMatch(/^[^/]+\/$/);
    expect(run.tool.driver).toMatchObject({
      name: 'ccr-guard',
      semanticVersion: '0.1.0',
      informationUri: expect.stringMatching(/^https:/),
    });
    for (const rule of run.tool.driver.rules) {
      expect(rule).toMatchObject({
        shortDescription: { text: expect.stringMatching(/./) },
        fullDescription: { text: expect.stringMatching(/./) },
        help: { text: expect.stringMatching(/./), markdown: expect.stringMatching(/./) },
        helpUri: expect.stringMatching(/^https:.*#./),
      });
      expect('security-severity' in rule.properties).toBe(rule.id.startsWith('key-'));
    }
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      expect(artifactLocation.uriBaseId).toBe('%SRCROOT%');
      expect(artifactLocation.uri).toMatch(/^(?:[\w.!~*'()-]|%[0-9A-F]{2}|\/)+$/);
      expect(region.startLine).toBeGreaterThan(0);
      expect(result.partialFingerprints.primaryLocationLineHash).toMatch(/:\d+$/);
    }
  });

  it('gives a secret the severity of a critical alert', () => {
    const [key] = runOf(reportOf([finding({ rule: 'key-openrouter' })]), { rules }).tool.driver.rules;
    expect(key).toMatchObject({ id: 'key-openrouter', properties: { 'security-severity': '9.1' } });
  });

  it('describes the rules that its results name, and no other', () => {
    const ids = (report: ReturnType<typeof reportOf>): string[] =>
      runOf(report, { rules }).tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(ids(reportOf([]))).toEqual([]);
    const { findings, suppressed } = readReport('mixed');
    expect(ids(readReport('mixed'))).toEqual([...new Set([...findings, ...suppressed].map(({ rule }) => rule))].sort());
  });

  it('describes rules that only a policy knows', () => {
    const run = runOf(reportOf([finding({ rule: 'key-acme' })]), { rules });
    expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe('key-acme');
  });

  it('tells equal fingerprints apart by their order', () => {
    const run = runOf(reportOf(many(2)), {});
    const hashes = run.results.map((r: { partialFingerprints: object }) => Object.values(r.partialFingerprints)[0]);
    expect(hashes).toEqual(['f:1', 'f:2']);
  });

  it('marks suppressed findings, or leaves them out where they would become alerts', () => {
    const report = readReport('mixed');
    const kinds = runOf(report, {}).results.flatMap((r: { suppressions?: { kind: string }[] }) => r.suppressions ?? []);
    expect(kinds.map(({ kind }: { kind: string }) => kind)).toEqual(['external', 'inSource']);
    expect(runOf(report, { openOnly: true }).results).toHaveLength(report.findings.length);
  });

  it('makes no link of what a message quotes', () => {
    const [result] = runOf(readReport('hostile'), {}).results;
    expect(result.message.text).not.toContain('](');
  });

  it('keeps to 25,000 results, and says so', () => {
    const run = runOf(reportOf(many(25_001)), {});
    expect(run.results).toHaveLength(25_000);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe(
      '1 result left out: code scanning takes 25,000 results.',
    );
  });
});

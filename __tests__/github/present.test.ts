import * as core from '@actions/core';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { Finding, Severity } from '../../src/finding.ts';
import { present } from '../../src/github/present.ts';
import type { Report } from '../../src/report.ts';
import { type Obeyed, obey } from '../support/runner-commands.ts';

const finding: Finding = {
  rule: 'host-not-local',
  severity: 'error',
  message: 'HOST must be "127.0.0.1".',
  fix: 'Set it.',
  docs: 'docs/rules.md#host-not-local',
  path: 'a.json',
  line: 2,
  column: 3,
  endLine: 2,
  endColumn: 9,
  fingerprint: 'f',
};

function report(findings: readonly Finding[], skipped: Report['stats']['skipped'] = []): Report {
  return {
    version: 1,
    tool: { name: 'ccr-guard', version: '0.0.0' },
    policy: { source: 'default', sha256: '0' },
    stats: { files: 3, bytes: 120, configs: 1, skipped, ms: 1 },
    findings,
    suppressed: [],
  };
}

function shown(given: Report, failed: boolean): Obeyed {
  let out = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  try {
    present(core, given, failed);
  } finally {
    write.mockRestore();
  }
  return obey(out.split(/\r?\n/).slice(0, -1));
}

const many = (severity: Severity, length: number): Finding[] =>
  Array.from({ length }, (_, index) => ({
    ...finding,
    severity,
    path: `${severity}-${String(index).padStart(2, '0')}`,
  }));

afterEach(() => {
  process.exitCode = undefined;
});

describe('present', () => {
  it('says in one line that nothing was found, and what was looked at', () => {
    const { log, annotations } = shown(report([]), false);
    expect(annotations).toEqual([]);
    expect(log).toEqual(['ccr-guard: No findings. Looked at 3 files (120 B), 1 router config, the default policy.']);
  });

  it('annotates the exact place', () => {
    const { annotations } = shown(report([finding]), false);
    const place = { file: 'a.json', line: 2, endLine: 2, column: 3, endColumn: 9 };
    const text = { level: 'error', title: 'ccr-guard: host-not-local', message: 'HOST must be "127.0.0.1". Set it.' };
    expect(annotations).toEqual([{ ...text, ...place }]);
  });

  it('gives no columns to a span of several lines', () => {
    const { annotations, complaints } = shown(report([{ ...finding, endLine: 4 }]), false);
    expect(annotations[0]).toMatchObject({ line: 2, endLine: 4 });
    expect(annotations[0]).not.toHaveProperty('column');
    expect(complaints).toEqual([]);
  });

  it('gives no place to a version of the history', () => {
    const { annotations } = shown(report([{ ...finding, commit: 'c'.repeat(40) }]), false);
    expect(annotations[0]).not.toHaveProperty('file');
    expect(annotations[0]?.message).toContain('Seen in a.json commit cccccccccccc');
  });

  it.each([
    [0, 1],
    [9, 10],
    [10, 10],
    [40, 10],
  ])('lets the failure be the last of at most ten errors: %d errors', (errors, kept) => {
    const { annotations, dropped } = shown(report(many('error', errors)), true);
    expect(annotations).toHaveLength(kept);
    expect(dropped).toEqual([]);
    expect(annotations.at(-1)).not.toHaveProperty('file');
    expect(process.exitCode).toBe(1);
  });

  it('loses nothing over the caps: what is not annotated is in the log', () => {
    const all = [...many('warning', 13), ...many('error', 40), ...many('notice', 12)];
    const { annotations, dropped, log } = shown(report(all), true);
    expect(dropped).toEqual([]);
    const files = new Set(annotations.map(({ file }) => file));
    for (const { path } of all) expect(files.has(path) || log.some((line) => line.includes(`${path}:2:3`))).toBe(true);
    const levels = (level: Severity) => annotations.filter((one) => one.level === level).length;
    expect([levels('error'), levels('warning'), levels('notice')]).toEqual([10, 10, 10]);
    expect(annotations.some(({ message }) => message.startsWith('4 more warnings: see the job summary'))).toBe(true);
  });

  it('says when more errors than fit do not fail the step', () => {
    const { annotations, dropped } = shown(report(many('error', 12)), false);
    expect(annotations.at(-1)?.message).toContain('3 more errors');
    expect(dropped).toEqual([]);
    expect(process.exitCode).toBeUndefined();
  });

  it('names what was asked for and could not be looked at', () => {
    const { annotations, log } = shown(report([], [{ path: 'x', reason: 'does not exist', asked: true }]), true);
    expect(annotations[0]?.message).toContain('1 asked file could not be looked at.');
    expect(log).toContain('ccr-guard: not looked at: x: does not exist');
  });

  it('never lets a text become a command of its own', () => {
    const piece = fc.constantFrom(
      '##[error]',
      '::error::',
      '::add-mask::x',
      '\n',
      '\r',
      '%0A',
      ',line=9',
      ':',
      '##[',
      ' ',
    );
    const hostile = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 6 });
    const text = hostile.map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 1, max: 14 }), (path, message, fix, length) => {
        const findings = Array.from({ length }, () => ({ ...finding, path, message, fix }));
        const { annotations, others, masks, complaints } = shown(report(findings, [{ path, reason: message }]), true);
        expect(annotations).toHaveLength(Math.min(length, 9) + 1);
        for (const { file } of annotations.slice(0, -1)) expect(file ?? '').toBe(path);
        expect([others, masks, complaints]).toEqual([[], [], []]);
      }),
    );
  });
});

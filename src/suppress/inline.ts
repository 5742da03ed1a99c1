import type { Finding, Suppressed } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Policy } from '../policy/policy.ts';
import { namesRule, severityOf } from '../policy/severity.ts';
import { didYouMean } from '../policy/suggest.ts';
import { ignoreInvalid, ignoreStale } from '../rules/infos.ts';
import type { RuleInfo } from '../rules/rule.ts';
import { printable } from '../text.ts';
import type { Ignore } from './ignore.ts';

/** Whether the change under judgement adds a line of a file as it has it; lines count from 1. */
export type IsAddedLine = (path: string, line: number) => boolean;

export interface InlineOptions {
  /** The findings of one file as it is or was at one commit, and the ignores in that same text. */
  readonly findings: readonly Finding[];
  readonly ignores: readonly Ignore[];
  readonly policy: Policy;
  /** Ids of all built-in rules, also those of key detectors. */
  readonly rules: readonly string[];
  /** Left out where no change is judged. */
  readonly isAddedLine?: IsAddedLine | undefined;
}

export interface InlineResult {
  /** What still counts, and what is to be said about the ignores themselves. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
}

/** Takes out of a file's findings those that its comments ignore, and says which ignores are wrong or of no use. */
export function applyIgnores(options: InlineOptions): InlineResult {
  const { findings, ignores, policy } = options;
  if (ignores.length === 0) return { findings, suppressed: [] };
  const suppressed: Suppressed[] = [];
  const used = new Set<Ignore>();
  const complaints = new Map<Ignore, string>();
  const rules = [...options.rules, ...policy.detectors.map(({ id }) => `key-${id}`)];
  const valid = ignores.filter((ignore) => {
    const problem = ignore.problem ?? unknownRule(ignore, rules);
    if (problem !== undefined && ignore.example !== true) complaints.set(ignore, problem);
    return problem === undefined;
  });
  const candidates = byLine(valid);
  const left = findings.filter((finding) => {
    const covering = candidates(finding).filter((ignore) => covers(ignore, finding));
    const [counting] = covering.filter((ignore) => {
      used.add(ignore);
      const refusal = refused(ignore, finding, options);
      if (refusal !== undefined) complaints.set(ignore, refusal);
      return refusal === undefined;
    });
    if (counting === undefined) return true;
    const { rule, path, line, fingerprint: print } = finding;
    const reason = isNew(counting, finding, options) ? `${counting.reason} (ignored by this change)` : counting.reason;
    suppressed.push({ rule, path, line, fingerprint: print, by: 'inline', reason });
    return false;
  });
  const stale = valid.filter((ignore) => !used.has(ignore) && ignore.tool === undefined && ignore.example !== true);
  return {
    findings: [
      ...left,
      ...[...complaints].flatMap(([ignore, problem]) => tell(ignoreInvalid, ignore, problem, policy)),
      ...stale.flatMap((ignore) => tell(ignoreStale, ignore, 'This ignore covers nothing any more', policy)),
    ],
    suppressed,
  };
}

/** Finds the ignores that may cover a finding by its lines: there may be thousands of either in a file. */
function byLine(ignores: readonly Ignore[]): (finding: Finding) => readonly Ignore[] {
  const single = new Map<number, Ignore[]>();
  const wide: Ignore[] = [];
  for (const ignore of ignores) {
    const [from, to] = ignore.covers;
    const list = from === to ? (single.get(from) ?? []) : wide;
    list.push(ignore);
    if (from === to) single.set(from, list);
  }
  return ({ line, endLine }) => [
    ...(single.get(line) ?? []),
    ...((line === endLine ? undefined : single.get(endLine)) ?? []),
    ...wide,
  ];
}

function unknownRule(ignore: Ignore, rules: readonly string[]): string | undefined {
  const unknown = ignore.rules.find((id) => !rules.some((rule) => namesRule(id, rule)));
  return unknown === undefined
    ? undefined
    : `There is no rule '${printable(unknown.slice(0, 60))}'${didYouMean(unknown, rules)}`;
}

function covers({ covers: [from, to], rules }: Ignore, { rule, line, endLine }: Finding): boolean {
  const touched = (from <= line && line <= to) || (from === to && from === endLine);
  return touched && rules.some((id) => namesRule(id, rule));
}

/** Why an ignore that covers a finding does not count, as a sentence without its full stop. */
function refused(ignore: Ignore, finding: Finding, options: InlineOptions): string | undefined {
  const { allowed, addedByChange, forbidden } = options.policy.ignores;
  if (!allowed) return 'The policy forbids inline ignores, and this one does not count';
  if ([...forbidden, ...options.policy.locked].some((pattern) => namesRule(pattern, finding.rule))) {
    return `The policy forbids to ignore ${finding.rule}, and this does not count`;
  }
  if (addedByChange || !isNew(ignore, finding, options)) return undefined;
  return 'This ignore comes with the change that it is about, and counts once that is merged';
}

/** Whether the change wrote the ignore, or what an ignore of a single line now covers. */
function isNew(ignore: Ignore, finding: Finding, { isAddedLine }: InlineOptions): boolean {
  if (isAddedLine === undefined) return false;
  const single = ignore.covers[0] === ignore.covers[1];
  return isAddedLine(ignore.path, ignore.line) || (single && isAddedLine(finding.path, finding.line));
}

function tell(info: RuleInfo, ignore: Ignore, problem: string, policy: Policy): Finding[] {
  const { id: rule, fix } = info;
  const severity = severityOf(rule, policy, info.severity);
  if (severity === 'off') return [];
  const { path, line, column, endColumn } = ignore;
  return [
    {
      rule,
      severity,
      message: `${problem}${problem.endsWith('?') ? '' : '.'}`,
      path,
      line,
      column,
      endLine: line,
      endColumn,
      fix,
      docs: `docs/rules.md#${rule}`,
      fingerprint: fingerprint(rule, `${ignore.rules.join(' ')}\0${ignore.reason}\0${problem}`, false),
    },
  ];
}

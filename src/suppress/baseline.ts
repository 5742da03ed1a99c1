import { UserError } from '../errors.ts';
import { compareText, type Finding } from '../finding.ts';
import { isDate } from '../policy/semantics.ts';
import { printable } from '../text.ts';

/** Where the baseline is kept, from the root. */
export const baselineName = '.ccr-guard-baseline.json';

/** Findings of one file that were there when the baseline was made. Holds no secret, only fingerprints. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly path: string;
  /** How many findings it stands for; one, when missing. */
  readonly count?: number;
  readonly reason?: string;
  /** ISO date, the last day on which the entry counts. */
  readonly expires?: string;
}

export interface Baseline {
  readonly version: 1;
  readonly entries: readonly BaselineEntry[];
}

/** Throws a UserError for a text that is no baseline. */
export function readBaseline(text: string, name: string = baselineName): Baseline {
  const fail = (why: string): never => {
    throw new UserError(`${printable(name)}: ${why}; write it anew with \`ccr-guard baseline\`.`);
  };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return fail('The baseline is not valid JSON');
  }
  const { version, entries } = (data ?? {}) as Record<string, unknown>;
  if (version !== 1) return fail('The baseline is of a version that is not known here');
  if (!Array.isArray(entries)) return fail('The baseline has no list of entries');
  const bad = entries.findIndex((entry) => !isEntry(entry));
  if (bad >= 0) return fail(`Entry ${bad + 1} of the baseline is not as it should be`);
  return { version, entries };
}

/** Sorted and with one entry a line, so that a diff shows what came and what went. */
export function writeBaseline({ entries }: Baseline): string {
  const lines = [...entries]
    .sort(compareEntries)
    .map(({ fingerprint, rule, path, count, reason, expires }) =>
      JSON.stringify({ path, rule, fingerprint, ...(count === 1 ? {} : { count }), reason, expires }),
    );
  return `{ "version": 1, "entries": [\n${lines.map((line) => `  ${line}`).join(',\n')}${lines.length > 0 ? '\n' : ''}] }\n`;
}

/** A baseline of these findings, with the reasons and dates that `old` has for them. */
export function baselineOf(findings: readonly Finding[], old?: Baseline): Baseline {
  const counts = new Map<string, { finding: Finding; count: number }>();
  for (const finding of findings) {
    const key = keyOf(finding);
    counts.set(key, { finding, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const entries = [...counts].map(([key, { finding, count }]): BaselineEntry => {
    const { fingerprint, rule, path } = finding;
    const known =
      old?.entries.find((entry) => keyOf(entry) === key) ??
      old?.entries.find((entry) => entry.fingerprint === fingerprint && !counts.has(keyOf(entry)));
    const { reason, expires } = known ?? {};
    return {
      fingerprint,
      rule,
      path,
      ...(count === 1 ? {} : { count }),
      ...(reason === undefined ? {} : { reason }),
      ...(expires === undefined ? {} : { expires }),
    };
  });
  return { version: 1, entries: entries.sort(compareEntries) };
}

/** The same baseline without what is fixed: entries and counts that no finding uses any more. */
export function pruned(baseline: Baseline, findings: readonly Finding[]): Baseline {
  const { used } = matchBaseline(baseline, findings, () => true);
  const entries = baseline.entries.flatMap((entry) => {
    const count = used.get(entry) ?? 0;
    if (count === 0) return [];
    const { count: _, ...rest } = entry;
    return [count === 1 ? rest : { ...rest, count }];
  });
  return { version: 1, entries };
}

/** Which entry stands for which finding, and how often each is used. */
export interface BaselineMatch {
  readonly entryOf: ReadonlyMap<Finding, BaselineEntry>;
  readonly used: ReadonlyMap<BaselineEntry, number>;
}

/**
 * An entry stands for the same thing in the same file, as often as it was there. What has left that file may have
 * moved with it, so that the entry stands for one other file; a copy beside the original is new.
 *
 * @param mayHaveMoved whether a file is gone or was looked at in full: else the thing may still be there
 */
export function matchBaseline(
  { entries }: Baseline,
  findings: readonly Finding[],
  mayHaveMoved: (path: string) => boolean,
): BaselineMatch {
  const entryOf = new Map<Finding, BaselineEntry>();
  const used = new Map<BaselineEntry, number>();
  const take = (finding: Finding, entry: BaselineEntry | undefined): void => {
    const count = entry === undefined ? 0 : (used.get(entry) ?? 0);
    if (entry === undefined || count >= (entry.count ?? 1)) return;
    entryOf.set(finding, entry);
    used.set(entry, count + 1);
  };
  const exact = new Map(entries.map((entry) => [keyOf(entry), entry]));
  for (const finding of findings) take(finding, exact.get(keyOf(finding)));
  const free = new Map<string, BaselineEntry[]>();
  for (const entry of entries) {
    if (used.has(entry) || !mayHaveMoved(entry.path)) continue;
    free.set(entry.fingerprint, [...(free.get(entry.fingerprint) ?? []), entry]);
  }
  const movedTo = new Map<string, BaselineEntry>();
  for (const finding of findings) {
    if (entryOf.has(finding) || exact.has(keyOf(finding))) continue;
    const key = keyOf(finding);
    const entry = movedTo.get(key) ?? free.get(finding.fingerprint)?.shift();
    if (entry === undefined) continue;
    movedTo.set(key, entry);
    take(finding, entry);
  }
  return { entryOf, used };
}

function keyOf({ fingerprint, path }: { readonly fingerprint: string; readonly path: string }): string {
  return `${fingerprint}\0${path}`;
}

function compareEntries(a: BaselineEntry, b: BaselineEntry): number {
  return compareText(a.path, b.path) || compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint);
}

function isEntry(value: unknown): value is BaselineEntry {
  const entry = (value ?? {}) as Record<string, unknown>;
  const optional = (key: string, test: (member: unknown) => boolean) => entry[key] === undefined || test(entry[key]);
  return (
    typeof entry['fingerprint'] === 'string' &&
    typeof entry['rule'] === 'string' &&
    typeof entry['path'] === 'string' &&
    optional('count', (count) => Number.isInteger(count) && Number(count) > 0) &&
    optional('reason', (reason) => typeof reason === 'string') &&
    optional('expires', (date) => typeof date === 'string' && isDate(date))
  );
}

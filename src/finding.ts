/** How much a finding weighs. A policy may set each rule to one of these or to `off`. */
export type Severity = 'error' | 'warning' | 'notice';

/** Heaviest first: the order of every list of findings. */
export const severities: readonly Severity[] = ['error', 'warning', 'notice'];

/** True when `severity` is as heavy as `threshold`, or heavier. */
export function reaches(severity: Severity, threshold: Severity | 'never'): boolean {
  return threshold !== 'never' && severities.indexOf(severity) <= severities.indexOf(threshold);
}

/**
 * A place in a file as people and editors count it: lines and columns from 1, columns in UTF-16 code units,
 * `endColumn` one past the last character. A byte order mark takes no column. (SARIF 2.1.0 and GitHub count alike.)
 */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * How a file holds a router config. `file`, `heredoc`, `block`, `settings` and `tag` take effect;
 * `fence`, `string` and `text` show or generate one, so that their router findings are warnings.
 */
export type Carrier = 'file' | 'heredoc' | 'block' | 'fence' | 'string' | 'settings' | 'tag' | 'text';

/** Where a finding of a commit range or of the history was seen. */
export interface Sighting {
  /** Full object id of the commit that introduced it. */
  readonly commit: string;
  /** Author date, ISO 8601. */
  readonly date: string;
  /** The last commit that still had it, where it was seen in several versions. */
  readonly lastCommit?: string;
  /** Whether the checked-out head still has it. */
  readonly atHead: boolean;
}

/** One thing that is wrong, at one place. Never holds the value of a secret. */
export interface Finding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** Relative to the root of what was checked, with `/` between its parts. */
  readonly path: string;
  /** One sentence: what to do next. */
  readonly fix: string;
  /** `docs/rules.md#<rule>`. */
  readonly docs: string;
  /** Stable across line moves, reformatting, renames, rebases and squashes. */
  readonly fingerprint: string;
  readonly carrier?: Carrier;
  readonly provider?: string;
  /** Keys only: a known prefix or the first four characters, and the length: `sk-or-v1-de…(73)`. */
  readonly redacted?: string;
  readonly commit?: string;
  readonly sighting?: Sighting;
  /** For people's eyes; not part of the JSON report. */
  readonly excerpt?: Excerpt;
}

/** The first line of a finding with every secret in it redacted and control characters made visible. */
export interface Excerpt {
  readonly text: string;
  /** Offsets into `text` of what the finding spans, for the caret. */
  readonly start: number;
  readonly end: number;
}

/** A finding that did not count, and why. */
export interface Suppressed {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly fingerprint: string;
  readonly by: 'baseline' | 'inline' | 'policy';
  readonly reason: string;
}

/** The same for two findings of one cause, wherever they stand. */
export function identity({ rule, fingerprint }: Pick<Finding, 'rule' | 'fingerprint'>): string {
  return `${rule} ${fingerprint}`;
}

/** By severity, then path, then place, then rule: the same order on every machine. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** By code unit: `localeCompare` differs between machines. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Where the documentation tells about a rule; the key rules share a section. */
export function docsOf(rule: string): string {
  return `docs/rules.md#${rule.startsWith('key-') ? 'leaked-keys' : rule}`;
}

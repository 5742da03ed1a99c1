import type { Severity } from '../finding.ts';

/** A provider that must not be used, by its name and by the hosts it is reached at. */
export interface BannedProvider {
  readonly name: string;
  /** Host names; each covers its subdomains. A `*` stands for one label or a part of one: `ark.*.volces.com`. */
  readonly hosts: readonly string[];
}

/** One accepted finding. All the given conditions must hold. */
export interface AllowEntry {
  readonly rule?: string;
  readonly path?: string;
  readonly fingerprint?: string;
  readonly reason: string;
  /** ISO date, the last day on which the entry counts. */
  readonly expires?: string;
}

/** A key detector that the policy adds. */
export interface CustomDetector {
  /** The rule id becomes `key-<id>`. */
  readonly id: string;
  readonly title?: string;
  readonly severity?: Severity;
  /** Words of which one must be near; made from `prefix` when missing. */
  readonly keywords?: readonly string[];
  readonly prefix?: string;
  /** Regular expression of the secret; a group named `secret` narrows the span. */
  readonly regex?: string;
  /** Least Shannon entropy in bits per character. */
  readonly entropy?: number;
  /** Regular expressions of values that are no secrets. */
  readonly allow?: readonly string[];
  readonly examples?: { readonly match?: readonly string[]; readonly miss?: readonly string[] };
}

/** Where a part of the policy came from: `default`, or a file, or a file at a commit. */
export interface PolicySource {
  readonly source: string;
  /** Of the policy's canonical JSON, so that two runs can be told to have used the same one. */
  readonly sha256: string;
}

/** The policy in force, as plain data: it is sent to workers. */
export interface Policy {
  readonly providers: {
    readonly allowed: readonly string[];
    readonly banned: readonly BannedProvider[];
    /** Origins such as `https://api.anthropic.com`. */
    readonly endpoints: readonly string[];
  };
  /** Globs. */
  readonly models: { readonly allowed: readonly string[] };
  readonly hosts: readonly string[];
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly allow: readonly AllowEntry[];
  readonly detectors: readonly CustomDetector[];
  readonly failOn: Severity | 'never';
}

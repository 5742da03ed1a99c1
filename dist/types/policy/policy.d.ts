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
    /** Rules that the entry does not cover, because a policy that its own extends has locked them. */
    readonly except?: readonly string[];
}
/** A tool whose marks are read as inline ignores while a repository moves over from it. */
export type MigratedTool = 'gitleaks' | 'secretlint' | 'detect-secrets';
/** What comments in the checked files may take out of the count. */
export interface IgnorePolicy {
    readonly allowed: boolean;
    /** Whether an ignore counts in the very change that adds it. */
    readonly addedByChange: boolean;
    /** Rules that no comment can ignore; `key-*` stands for all that begin so. */
    readonly forbidden: readonly string[];
    readonly migrate: readonly MigratedTool[];
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
    readonly examples?: {
        readonly match?: readonly string[];
        readonly miss?: readonly string[];
    };
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
    readonly models: {
        readonly allowed: readonly string[];
    };
    readonly hosts: readonly string[];
    /** By rule id; `key-*` stands for all that begin so, and a longer name wins over a shorter one. */
    readonly rules: Readonly<Record<string, Severity | 'off'>>;
    /** Rules that no extending policy can lower and no comment can ignore. */
    readonly locked: readonly string[];
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    readonly allow: readonly AllowEntry[];
    readonly ignores: IgnorePolicy;
    readonly detectors: readonly CustomDetector[];
    readonly failOn: Severity | 'never';
}

import type { Severity } from '../finding.ts';
import type { AllowEntry, BannedProvider, CustomDetector, MigratedTool } from './policy.ts';
/** A policy file as written, once schemas/policy.json holds for it. */
export interface PolicyFile {
    readonly extends?: string | readonly string[];
    readonly providers?: {
        readonly allowed?: readonly string[];
        readonly banned?: readonly (string | (Partial<BannedProvider> & {
            readonly name: string;
        }))[];
        readonly endpoints?: readonly string[];
    };
    readonly models?: {
        readonly allowed?: readonly string[];
    };
    readonly hosts?: readonly string[];
    readonly rules?: Readonly<Record<string, RuleSetting>>;
    readonly include?: readonly string[];
    readonly exclude?: readonly string[];
    readonly allow?: readonly AllowEntry[];
    readonly ignores?: {
        readonly allowed?: boolean;
        readonly 'added-by-change'?: boolean;
        readonly forbidden?: readonly string[];
        readonly migrate?: readonly MigratedTool[];
    };
    readonly detectors?: readonly CustomDetector[];
    readonly 'fail-on'?: Severity | 'never';
}
export type RuleSetting = Severity | 'off' | {
    readonly severity: Severity | 'off';
    readonly locked?: boolean;
};
/** Where in a structure something stands: keys and indexes from the root. */
export type KeyPath = readonly (string | number)[];
/** One thing that is wrong with a policy file. */
export interface PolicyProblem {
    readonly path: KeyPath;
    /** Whether the key is at fault and not what it holds. */
    readonly atKey?: boolean;
    /** A sentence without its full stop. */
    readonly message: string;
}

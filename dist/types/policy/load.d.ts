import { type ExtendsReaders, type ReadText } from './extends.ts';
import type { Policy, PolicySource } from './policy.ts';
import type { Vocabulary } from './semantics.ts';
/** The names under which a policy is looked for at the root. */
export declare const policyNames: readonly ['.ccr-guard.yml', '.ccr-guard.yaml', '.ccr-guard.json'];
export interface LoadOptions extends Partial<ExtendsReaders> {
    /** Absolute path of what is checked. */
    readonly root: string;
    /** The policy file, from the root or absolute, in place of the usual names. */
    readonly file?: string;
    /** Put before the path in what reports show: `base:<ref>:`. */
    readonly label?: string;
    /** Whether a reference to another repository may be read; any may, when missing. */
    readonly mayExtend?: (reference: string) => boolean;
    /** Asked for only when there is a policy file to check. */
    readonly vocabulary: () => Vocabulary | Promise<Vocabulary>;
}
export interface LoadedPolicy {
    readonly policy: Policy;
    readonly source: PolicySource;
    /** Path of the policy file from the root; missing for the default policy. */
    readonly path?: string;
    /** The file that set each part, `providers.allowed` and the like; what is missing is as in the default policy. */
    readonly origins: Readonly<Record<string, string>>;
    /** Line of each part in the policy file itself. */
    readonly lines: Readonly<Record<string, number>>;
    /** References to other repositories that were read. */
    readonly extended: readonly string[];
    /** What the reader of a report should know about the policy: one sentence each. */
    readonly notes: readonly string[];
}
/**
 * Finds, reads and checks the policy and all that it extends. Without a policy file it is the default policy, and
 * nothing that reads YAML is loaded. Throws a UserError that lists what is wrong, each with file, line and column.
 */
export declare function loadPolicy(options: LoadOptions): Promise<LoadedPolicy>;
/** Reads files under `root`. Throws a UserError for one that is there and cannot be read, or is not UTF-8. */
export declare function diskReader(root: string): ReadText;
/** Relative to the root with `/`, so that it is the same on every machine; absolute where it lies elsewhere. */
export declare function pathFrom(root: string, file: string): string;

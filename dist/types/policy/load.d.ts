import { type Chain, type ChainOptions } from './chain.ts';
import type { ReadText } from './extends.ts';
import type { Policy, PolicySource } from './policy.ts';
/** The names under which a policy is looked for at the root. */
export declare const policyNames: readonly ['.ccr-guard.yml', '.ccr-guard.yaml', '.ccr-guard.json'];
export interface LoadOptions extends Omit<ChainOptions, 'read'> {
    /** Absolute path of what is checked. */
    readonly root: string;
    /** The policy file, from the root or absolute, in place of the usual names. */
    readonly file?: string;
    /** Put before the path in what reports show: `base:<ref>:`. */
    readonly label?: string;
    /** Reads files by their path from the root; from the disk, when missing. */
    readonly read?: ReadText;
}
export interface LoadedPolicy extends Omit<Chain, 'layer'> {
    readonly policy: Policy;
    readonly source: PolicySource;
    /** Path of the policy file from the root; missing for the default policy. */
    readonly path?: string;
    /** The file that set each part, `providers.allowed` and the like; what is missing is as in the default policy. */
    readonly origins: Readonly<Record<string, string>>;
}
/**
 * Finds, reads and checks the policy and all that it extends. Without a policy file it is the default policy, and
 * nothing that reads YAML is loaded. Throws a UserError that lists what is wrong, each with file, line and column.
 */
export declare function loadPolicy(options: LoadOptions): Promise<LoadedPolicy>;

import type { Finding } from '../finding.ts';
import type { ReadText } from './extends.ts';
import { type LoadedPolicy, type LoadOptions } from './load.ts';
export interface TrustOptions extends Omit<LoadOptions, 'read' | 'label' | 'mayExtend'> {
    /** The commit that the change is to be merged into: its id, and its files. */
    readonly base: {
        readonly ref: string;
        readonly read: ReadText;
    };
    /** The files as the change has them. */
    readonly head: ReadText;
}
export interface TrustedPolicy extends LoadedPolicy {
    /** What the change would do to the policy once merged: notices. */
    readonly changes: readonly Finding[];
}
/**
 * The policy that a change is judged by: the one of its base, never its own. Where the base has none it is the default
 * policy. What the change itself brings is compared and told.
 */
export declare function trustedPolicy(options: TrustOptions): Promise<TrustedPolicy>;
/** A notice of rule `policy-changed`, at a line of a file that decides what counts. */
export declare function notice({ policy }: Pick<LoadedPolicy, 'policy'>, path: string, line: number, message: string): Finding[];

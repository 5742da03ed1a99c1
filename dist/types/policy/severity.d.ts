import type { Severity } from '../finding.ts';
import type { Policy } from './policy.ts';
/** Whether `rule` is named by `pattern`: the id itself, or the beginning of it before a final `*`. */
export declare function namesRule(pattern: string, rule: string): boolean;
/** What is set for a rule, or for all that a pattern names: under the very name, else under the longest that names it. */
export declare function settingFor(rules: Policy['rules'], rule: string): Severity | 'off' | undefined;
/** How much a problem weighs: as the policy says for its rule, else as it says itself. */
export declare function severityOf(rule: string, policy: Policy, own: Severity): Severity | 'off';
/** Whether a model may be used, by its exact name. */
export declare function modelAllowed(name: string, policy: Policy): boolean;
/** Whether a file is to be looked at. */
export declare function included(path: string, policy: Policy): boolean;

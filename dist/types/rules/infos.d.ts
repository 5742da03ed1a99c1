import type { RuleInfo } from './rule.ts';
/** Rules whose problems do not come from a router config: carriers and suppressions report them. */
export declare const portPublished: RuleInfo;
export declare const ignoreStale: RuleInfo;
export declare const ignoreInvalid: RuleInfo;
export declare const policyChanged: RuleInfo;
export declare const infos: readonly RuleInfo[];

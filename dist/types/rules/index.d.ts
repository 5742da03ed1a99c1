import type { Policy } from '../policy/policy.ts';
import type { Problem } from '../problem.ts';
import type { RouterConfig } from '../routers/config.ts';
import type { Rule, RuleInfo } from './rule.ts';
/** The rules that judge a router config. */
export declare const rules: readonly Rule[];
/** Every rule but those of keys, which the detectors name. */
export declare const ruleInfos: readonly RuleInfo[];
/** All that is wrong with a config, in the order of the file. */
export declare function judge(config: RouterConfig, policy: Policy): Problem[];

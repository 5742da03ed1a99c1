import type { RuleInfo } from './rules/rule.ts';
/** Every built-in rule, by id. What it takes is loaded here, so that a check need not wait for texts. */
export declare function allRules(): Promise<readonly RuleInfo[]>;
/** What is told about one built-in rule. */
export declare function ruleInfo(id: string): Promise<RuleInfo | undefined>;

import type { RuleInfo } from './rules/rule.ts';
/** Every built-in rule, by id: those of router configs, of suppressions, and one for each kind of key. */
export declare function allRules(): readonly RuleInfo[];
/** The rule called `id`, if there is one. */
export declare function ruleInfo(id: string): RuleInfo | undefined;

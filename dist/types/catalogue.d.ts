import type { RuleInfo } from './rules/rule.ts';
/** Every rule there is: those of router configs, of suppressions, and one for each kind of key, sorted by id among keys. */
export declare function allRules(): readonly RuleInfo[];
/** The rule called `id`, if there is one. */
export declare function ruleInfo(id: string): RuleInfo | undefined;

import type { Severity } from '../finding.ts';
import type { Policy } from '../policy/policy.ts';
import type { Problem } from '../problem.ts';
import type { RouterConfig } from '../routers/config.ts';
/** What is told about a rule: by `explain`, in SARIF, in docs/rules.md. */
export interface RuleInfo {
    readonly id: string;
    readonly title: string;
    readonly severity: Severity;
    /** A paragraph or two of Markdown: what it means, why it matters. */
    readonly help: string;
    /** One sentence: how to fix it in general. */
    readonly fix: string;
}
/** A rule looks at one router config and at the policy, and says what is wrong. It never sees files. */
export interface Rule extends RuleInfo {
    check(config: RouterConfig, policy: Policy): Iterable<Omit<Problem, 'rule'>>;
}

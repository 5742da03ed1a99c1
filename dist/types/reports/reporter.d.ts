import type { Report } from '../report.ts';
import type { RuleInfo } from '../rules/rule.ts';
export interface RenderOptions {
    readonly color?: boolean;
    /** Columns of the terminal. */
    readonly width?: number;
    /** Put before every path: where the checked folder lies in the repository, `sub/` or empty. */
    readonly pathPrefix?: string;
    /** What is told about the rules behind the findings; a rule that is not here is told by its findings alone. */
    readonly rules?: readonly RuleInfo[];
    /** Leaves suppressed findings out of SARIF: GitHub code scanning would open an alert for each of them. */
    readonly openOnly?: boolean;
    /** The most bytes of UTF-8 that the Markdown report may take; what does not fit is counted instead. */
    readonly maxBytes?: number;
}
/** One output format: a pure function, so that the same report gives the same text on every machine. */
export interface Reporter {
    readonly format: string;
    render(report: Report, options: RenderOptions): string;
}

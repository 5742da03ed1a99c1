import { type Severity, type Suppressed } from '../finding.ts';
import type { Report } from '../report.ts';
import type { RuleInfo } from '../rules/rule.ts';
/** What SARIF calls our severities. */
export declare const levels: Readonly<Record<Severity, string>>;
/** Every rule that is told about, and those that only the findings know: detectors of a policy. */
export declare function described(report: Report, suppressed: readonly Suppressed[], rules: readonly RuleInfo[]): RuleInfo[];
/** A reportingDescriptor with all that GitHub asks for. */
export declare function ruleObject({ id, title, severity, help, fix }: RuleInfo, version: string): object;

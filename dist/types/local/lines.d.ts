import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';
/** What `verify` says when nothing is wrong. */
export declare const allWell = "Router config OK. Local routing only. Anthropic only. Allowed models only.";
/** The findings about the one file called `shown`, each with its place and remedy. */
export declare function findingLines(findings: readonly Finding[], shown: string): string[];
/** A committed config is no matter of a file in one's home; everything else that a check says is. */
export declare function ofHome({ findings }: Report): Finding[];

import type * as Core from '@actions/core';
import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';
import type { Context } from './context.ts';
import type { ReportRequest } from './inputs.ts';
/** Writes the report file; gives its path for later steps, which run in the workspace. Throws a UserError. */
export declare function writeReport({ format, output }: ReportRequest, report: Report, cwd: string, { workspace, temp }: Context): Promise<string>;
/** Writes the job summary, where the runner takes one. */
export declare function writeSummary(core: typeof Core, report: Report): Promise<void>;
/** Sets the outputs of action.yml. Without a file to write them to, core would print them. */
export declare function setOutputs(core: typeof Core, findings: readonly Finding[], file: string): void;

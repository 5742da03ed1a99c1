import { type Severity } from '../finding.ts';
import type { Report } from '../report.ts';
import type { Command, ExitCode } from './command.ts';
export declare const checkCommand: Command;
/** 2 where something that was asked for could not be looked at, 1 for findings that count, else 0. */
export declare function exitCode(report: Report, failOn: Severity | 'never'): ExitCode;

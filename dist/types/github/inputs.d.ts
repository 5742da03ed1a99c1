import { type Severity } from '../finding.ts';
import { type Scope } from './event.ts';
/** What the step was given. What is not set is undefined, so that the policy's own values hold. */
export interface Inputs {
    /** Files, folders and globs, relative to the working directory. Empty: everything tracked. */
    readonly paths: readonly string[];
    readonly policy?: string;
    readonly baseline?: string;
    readonly failOn?: Severity | 'never';
    readonly report?: ReportRequest;
    /** Relative to the workspace; empty for the workspace itself. */
    readonly workingDirectory: string;
    readonly scope: Scope;
    readonly changedOnly: boolean;
    readonly token?: string;
}
/** One report file. Without `output` it is written to the runner's temporary folder. */
export interface ReportRequest {
    readonly format: string;
    readonly output?: string;
}
/** Reads the inputs of action.yml through `get`, which gives an empty string for what is not set. Throws a UserError. */
export declare function readInputs(get: (name: string) => string): Inputs;

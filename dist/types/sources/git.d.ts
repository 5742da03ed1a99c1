import type { Readable, Writable } from 'node:stream';
import { UserError } from '../errors.ts';
/** Where git is run, and in which surroundings. */
export interface GitPlace {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string | undefined>>;
}
/** git said no; the message is its own last line, safe to print. */
export declare class GitFailure extends UserError {
}
export interface GitOptions {
    readonly input?: string | Uint8Array;
    /** Settings on top of the hardened ones, as `name=value`. */
    readonly settings?: readonly string[];
    /** Milliseconds after which git is ended. */
    readonly timeout?: number;
}
/** Runs git to its end. Gives what it printed; throws a GitFailure when it fails. */
export declare function git(place: GitPlace, args: readonly string[], { input, settings, timeout }?: GitOptions): Buffer;
/** A git whose output is read while it runs. */
export interface RunningGit {
    readonly stdin: Writable;
    readonly stdout: Readable;
    /** Settles when git has ended; rejects with a GitFailure when it failed. */
    readonly ended: Promise<void>;
    /** Ends git before its time; `ended` then settles without an error. */
    stop(): void;
}
export declare function startGit(place: GitPlace, args: readonly string[]): RunningGit;
/** There is no git on PATH. */
export declare class GitMissing extends UserError {
    constructor();
}

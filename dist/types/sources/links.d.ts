import type { Entry } from './entries.ts';
/**
 * What a symbolic link says, as git stores it; undefined where there is no such link on the disk.
 * A link is never followed: its text is what a repository holds, and what it leads to is looked at under its own name.
 */
export declare function linkText(path: Buffer): Buffer | undefined;
/** Tells why what a link leads to was not looked at; undefined where it is a tracked file or folder. */
export declare function linkJudge(entries: readonly Entry[]): (name: Buffer, target: Buffer) => string | undefined;

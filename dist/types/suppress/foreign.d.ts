import type { MigratedTool } from '../policy/policy.ts';
import { type Ignore } from './ignore.ts';
/** Literals, in lower case, of which one stands in every text with a mark of the tool. */
export declare const markAnchors: Readonly<Record<MigratedTool, readonly string[]>>;
/** The name of the file in which gitleaks lists findings that do not count. */
export declare const gitleaksIgnore = ".gitleaksignore";
/** Finds the marks of other tools. They are about keys alone, whichever rule of theirs they name. */
export declare function findMarks(path: string, text: string, migrate: readonly MigratedTool[]): Ignore[];
/** One line of `.gitleaksignore`: `file:rule:line`, or with the commit before it. */
export interface GitleaksEntry {
    readonly path: string;
    readonly line: number;
    readonly commit?: string;
}
/** Reads `.gitleaksignore`; blank lines and `#` comments are passed over, and so are lines that say nothing. */
export declare function readGitleaksIgnore(text: string): GitleaksEntry[];

import { type UnsafeReason } from './detectors.ts';
import type { PolicyFile, PolicyProblem } from './file.ts';
/** What a policy may refer to, and how its patterns are judged. */
export interface Vocabulary {
    /** Ids of all rules, also those of the built-in key detectors. */
    readonly rules: readonly string[];
    readonly unsafeReason: UnsafeReason;
}
/** What a schema cannot say: globs, dates, rule ids, addresses, regular expressions. */
export declare function meaningProblems(file: PolicyFile, { rules, unsafeReason }: Vocabulary): PolicyProblem[];
/** Whether a text is a day of the calendar: `2027-02-30` is none. */
export declare function isDate(text: string): boolean;

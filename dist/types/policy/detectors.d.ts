import type { PolicyProblem } from './file.ts';
import type { CustomDetector } from './policy.ts';
/** Why a regular expression could take too long on some text, or nothing. */
export type UnsafeReason = (source: string, flags: string) => string | undefined;
/**
 * The regular expression of a detector, with an upper limit to every repetition. Where there is only a prefix, what
 * tokens are commonly made of follows it.
 */
export declare function detectorSource(detector: CustomDetector): string;
/** How far from a key, on its line, a keyword may stand, in UTF-16 code units. */
export declare const nearby = 100;
/** What of `text` the detector takes for a key: the plain meaning of its settings, against which examples are held. */
export declare function detectedIn(detector: CustomDetector, text: string): string[];
/** What is wrong with the detectors of a policy beyond their shape. */
export declare function detectorProblems(detectors: readonly CustomDetector[], unsafe: UnsafeReason): PolicyProblem[];

import type { Severity } from '../finding.ts';
import type { Problem } from '../problem.ts';
import { type Span } from '../text.ts';
import type { KeyRule } from './providers.ts';
/** What to do about any leaked key. */
export declare const leakFix = "Revoke the key where it was issued, remove it from the file and its history, and read it from an environment variable.";
/** The problem that a leaked key is. `doubt` says in a few words why it may be none: "its checksum does not fit". */
export declare function leak(key: KeyRule, secret: string, at: Span, severity: Severity, doubt?: string): Problem;

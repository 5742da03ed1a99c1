import type { Finding } from '../finding.ts';
import { type Ignore } from '../suppress/ignore.ts';
import type { Segment } from './intake.ts';
/** A finding of a later part of a large file, at its place in the whole of it. */
export declare function moved(finding: Finding, { line, column }: Segment): Finding;
/** The same for an ignore. */
export declare function shifted(ignore: Ignore, { line, column }: Segment): Ignore;

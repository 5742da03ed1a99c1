import type { Certainty } from '../keys/detector.ts';
import type { Match } from '../keys/probe.ts';
import type { Scanner } from '../keys/scan.ts';
import type { Sink } from '../sources/blob.ts';
import { type Kind } from './kind.ts';
/** Bytes at the end of what was read that wait for more, since a key could go on. Longer than any pattern takes. */
export declare const overlap = 8192;
/** What the scanner's memory holds of a file: all of it, or 16 MB at a time. */
export interface Segment {
    readonly bytes: Buffer;
    /** How many of the bytes no later segment of the file has. */
    readonly last: number;
    readonly kind: Kind;
    readonly matches: readonly Match[];
    /** The anchors that it has. */
    readonly anchors: ReadonlySet<string>;
    /** Line ends ahead of it in the file, and UTF-16 code units of its first line. */
    readonly line: number;
    readonly column: number;
}
/** Takes the bytes of one file after the other and scans them on the way. */
export interface Intake {
    readonly sink: Sink;
    /** `least` is asked once it is known what kind of file it is. */
    begin(least: (kind: Kind, sample: Buffer) => Certainty): void;
    /** Returns how many bytes the file had, and of what kind it was. */
    end(): {
        bytes: number;
        kind: Kind;
    };
}
/** `scan` looks at a range as `Scanner.scan` does; `settle` gets each segment while its bytes are in memory. */
export declare function createIntake({ kernel }: Scanner, scan: Scanner['scan'], settle: (segment: Segment) => void): Intake;

/** The clues of `kernel.clues`, found byte by byte. `at(offset)` is the byte there. */
export declare function plainClues(at: (offset: number) => number, tell: (at: number, kind: number) => void): (from: number, to: number, end: number) => void;

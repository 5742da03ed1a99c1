export declare const classes: number;
/** The class of each byte, after the folding of the kernel: letters in either case are one. */
export declare const classOf: Uint8Array<ArrayBuffer>;
/** By three classes, how common they are in source code and prose: 0 to 15 in four bits, each step twice the one before. */
export declare function trigramTable(): Uint8Array;
/** How common the three characters at `offset` are. */
export declare function commonness(text: string, offset: number): number;

export declare const classes: number;
/** The class of each byte, after the folding of the kernel: letters in either case are one. */
export declare const classOf: Uint8Array<ArrayBuffer>;
/** How common the three characters at `offset` are in source code and prose: 0 to 15, each step twice the one before. */
export declare function commonness(text: string, offset: number): number;

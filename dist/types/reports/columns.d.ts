/** Columns that a text without control characters takes on a terminal. */
export declare function widthOf(text: string): number;
/** Tabs as spaces up to the next multiple of `size`, for a text that begins at column `from` (counted from 0). */
export declare function expandTabs(text: string, from: number, size?: number): string;
/** The beginning of `text` in at most `columns` columns, with `…` where something was left out. */
export declare function head(text: string, columns: number): string;
/** The end of `text` in at most `columns` columns, with `…` where something was left out. */
export declare function tail(text: string, columns: number): string;

/** How many of the sorted numbers are below `limit`. */
export declare function countBelow(sorted: readonly number[], limit: number): number;

import type { Member } from './archive.ts';
/** Reads a tar (ustar, GNU, pax) of any size as it comes, and opens each of its files. */
export declare function createUntar(open: (name: string) => Member): {
    push(chunk: Uint8Array, final: boolean): void;
};

/** The reason why a blob that is a Git LFS pointer, and nothing else, was not looked at; undefined for any other blob. */
export declare function lfsPointer(content: Uint8Array): string | undefined;

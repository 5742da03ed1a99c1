/**
 * Writes a file that nobody else may read, all of it or nothing, and never over one that is there.
 * Returns false when there is one. Throws what the file system throws.
 */
export declare function createPrivateFile(file: string, text: string): boolean;

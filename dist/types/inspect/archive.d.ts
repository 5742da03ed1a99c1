export type ArchiveKind = 'zip' | 'gzip' | 'tar';
/** Takes the bytes of one member. */
export interface Member {
    write(bytes: Uint8Array): void;
    end(): void;
}
/**
 * Unpacks an archive, one member after the other. Returns what could not be unpacked and why; an empty name stands for
 * the archive as a whole.
 */
export declare function unpack(kind: ArchiveKind, bytes: Uint8Array, name: string, open: (name: string) => Member): {
    name: string;
    reason: string;
}[];

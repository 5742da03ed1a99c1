import type { ArchiveKind } from './archive.ts';
/** Bytes by which a file is told to be text or not, as git does. */
export declare const sampleSize = 8192;
export type Kind = 'text' | 'binary' | 'utf-16le' | 'utf-16be' | ArchiveKind;
export declare function isText(kind: Kind): boolean;
export declare function isWide(kind: Kind): boolean;
export declare function isArchive(kind: Kind): kind is ArchiveKind;
/** What the first bytes of a file say that it is. */
export declare function kindOf(sample: Buffer): Kind;
/** The magic with its end, so that a text that says `ustar` in this very place stays a text. */
export declare function isTar(bytes: Uint8Array): boolean;
/** Code in lines so long that nobody wrote them: full of values that look random. */
export declare function isMinified(path: string, sample: Buffer): boolean;

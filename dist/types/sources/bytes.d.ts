import type { Readable } from 'node:stream';
/** Bytes of a stream, taken in pieces of any length. */
export interface ByteReader {
    /** What has come in and was not taken yet. */
    held(): Buffer;
    /** Takes bytes that are held. */
    drop(count: number): void;
    /** Waits for more bytes; false at the end of the stream. */
    more(): Promise<boolean>;
}
export declare function byteReader(stream: Readable): ByteReader;

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

export function byteReader(stream: Readable): ByteReader {
  const pieces: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  return {
    held: () => held,
    drop(count) {
      held = held.subarray(count);
    },
    async more() {
      const next = await pieces.next();
      if (next.done) return false;
      held = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
      return true;
    },
  };
}

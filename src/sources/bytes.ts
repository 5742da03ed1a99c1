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

/** So much may wait to be taken before the stream is held up, in bytes. */
const most = 1024 * 1024;

/** Made before the stream flows. Listens to the stream itself: its iterator takes several times as long. */
export function byteReader(stream: Readable): ByteReader {
  const waiting: Buffer[] = [];
  let size = 0;
  let ended = false;
  let held: Buffer = Buffer.alloc(0);
  let wake = (): void => {};
  const end = (): void => {
    ended = true;
    wake();
  };
  stream.on('data', (piece: Buffer) => {
    waiting.push(piece);
    size += piece.length;
    if (size >= most) stream.pause();
    wake();
  });
  stream.on('end', end).on('error', end).on('close', end);
  return {
    held: () => held,
    drop(count) {
      held = held.subarray(count);
    },
    async more() {
      while (waiting.length === 0 && !ended)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      const next = waiting.shift();
      if (!next) return false;
      size -= next.length;
      if (waiting.length === 0 && stream.isPaused()) stream.resume();
      held = held.length === 0 ? next : Buffer.concat([held, next]);
      return true;
    },
  };
}

import type { Sighting } from '../finding.ts';

/** Takes the bytes of one blob: the reader fills what `space` gives, from its start, and says how much it filled. */
export interface Sink {
  /** At least one byte long; valid until the next call of `wrote`. */
  space(): Uint8Array;
  wrote(count: number): void;
}

/** A name and a way to read it once. */
export interface Blob {
  /** As reports show it: relative, with `/`, without what a terminal or a workflow command could take as its own. */
  readonly path: string;
  /** Throws an Unreadable when the bytes cannot be had. Synchronous where the source can be. */
  read(sink: Sink): void | Promise<void>;
  readonly sighting?: Sighting;
  /** Whether the commits that are looked at replaced or removed it: what is in it, they did not bring. */
  readonly earlier?: boolean;
  /** Whether the user named this very file. */
  readonly asked?: boolean;
}

/** The bytes of one blob cannot be had; the message completes "<path> ...": `is a folder`. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** Hands bytes that are already in memory to a sink. */
export function feed(bytes: Uint8Array, sink: Sink): void {
  for (let at = 0; at < bytes.length; ) {
    const space = sink.space();
    const piece = bytes.subarray(at, at + space.length);
    space.set(piece);
    sink.wrote(piece.length);
    at += piece.length;
  }
}

/** Reads a small blob into memory. */
export async function collect(read: (sink: Sink) => void | Promise<void>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let space = Buffer.alloc(0);
  await read({
    space: () => {
      space = Buffer.alloc(65_536);
      return space;
    },
    wrote: (count) => void pieces.push(space.subarray(0, count)),
  });
  return Buffer.concat(pieces);
}

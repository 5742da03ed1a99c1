import { resolve } from 'node:path';
import { type Blob, feed } from './blob.ts';
import type { GitPlace } from './git.ts';
import { below, shownPath } from './names.ts';
import { findRepository } from './repository.ts';
import type { Source } from './source.ts';

/** One blob from a stream, under the name that the user gave it, in the repository around the folder if there is one. */
export function stdinSource(place: GitPlace, path: string, input: AsyncIterable<Uint8Array | string>): Source {
  const root = findRepository(place)?.root ?? resolve(place.cwd);
  const blob: Blob = {
    path: shownPath(Buffer.from(below(root, place.cwd, path))),
    asked: true,
    async read(sink) {
      for await (const piece of input) feed(typeof piece === 'string' ? Buffer.from(piece) : piece, sink);
    },
  };
  return { root, blobs: () => [blob], skipped: () => [] };
}

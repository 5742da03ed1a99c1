import { resolve } from 'node:path';
import { type Blob, feed } from './blob.ts';
import { below, shownPath } from './names.ts';
import type { Source } from './source.ts';

/** One blob from a stream, under the name that the user gave it. */
export function stdinSource(cwd: string, path: string, input: AsyncIterable<Uint8Array | string>): Source {
  const blob: Blob = {
    path: shownPath(Buffer.from(below(resolve(cwd), cwd, path))),
    asked: true,
    async read(sink) {
      for await (const piece of input) feed(typeof piece === 'string' ? Buffer.from(piece) : piece, sink);
    },
  };
  return { root: resolve(cwd), blobs: () => [blob], skipped: () => [] };
}

import { PassThrough } from 'node:stream';
import type { Sighting } from '../finding.ts';
import { type Blob, Unreadable } from './blob.ts';
import type { GitPlace } from './git.ts';
import type { Mutable } from './log.ts';
import { type ObjectReader, openObjects } from './objects.ts';

/** A blob of git's object store, under the name that it is looked at. */
export interface Wanted {
  /** As reports show it. */
  readonly path: string;
  readonly oid: string;
  readonly sighting?: Mutable<Sighting>;
  /** A commit that may still have it, where its sighting does not tell the last one. */
  readonly tip?: string;
  readonly earlier?: boolean;
  readonly asked?: boolean;
}

type Lists = Iterable<readonly Wanted[]> | AsyncIterable<readonly Wanted[]>;

/**
 * Blobs of git's object store in the order given, through one git; those that are not read are passed over. More lists
 * may come in while blobs of the first are read.
 */
export async function* readObjects(place: GitPlace, lists: Lists): AsyncGenerator<Blob> {
  // Holds what was asked for and not answered yet: git answers while it is asked, and waits for its answers to be taken.
  const asked = new PassThrough({ objectMode: true, highWaterMark: Number.MAX_SAFE_INTEGER });
  let reader: ObjectReader | undefined;
  const ask = async (): Promise<void> => {
    for await (const list of lists) {
      if (asked.destroyed) return;
      if (list.length === 0) continue;
      reader ??= openObjects(place, { many: true });
      asked.write({ list, reader });
      await reader.ask(list.map(({ oid }) => oid));
    }
    reader?.end();
    asked.end();
  };
  ask().catch((error) => asked.destroy(error));
  try {
    for await (const { list, reader } of asked as AsyncIterable<Asked>)
      for (const wanted of list) {
        const { blob, isTaken } = blobOf(wanted, reader);
        yield blob;
        if (!isTaken()) await passOver(reader);
      }
  } finally {
    asked.destroy();
    await reader?.close();
  }
}

interface Asked {
  readonly list: readonly Wanted[];
  readonly reader: ObjectReader;
}

function blobOf({ path, sighting, earlier, asked }: Wanted, reader: ObjectReader) {
  let taken = false;
  const blob: Blob = {
    path,
    read(sink) {
      taken = true;
      return reader.take(sink);
    },
    ...(sighting && { sighting }),
    ...(earlier && { earlier }),
    ...(asked && { asked }),
  };
  return { blob, isTaken: () => taken };
}

async function passOver(reader: ObjectReader): Promise<void> {
  try {
    await reader.take();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
}

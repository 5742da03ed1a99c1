import type { Sighting } from '../finding.ts';
import type { Blob } from './blob.ts';
import type { GitPlace } from './git.ts';
import { shownPath } from './names.ts';
import { type ObjectReader, openObjects } from './objects.ts';

/** A blob of git's object store, under the name that it is looked at. */
export interface Wanted {
  /** Raw bytes as latin1 text. */
  readonly name: string;
  readonly oid: string;
  readonly sighting?: () => Sighting;
  readonly asked?: boolean;
}

/** Blobs of git's object store in the order given, through one git; those that are not read are passed over. */
export async function* readObjects(place: GitPlace, wanted: readonly Wanted[]): AsyncGenerator<Blob> {
  if (wanted.length === 0) return;
  const reader = openObjects(place, { many: true });
  // Not awaited: git answers while it is asked, and would wait for its answers to be taken.
  void askAll(reader, wanted);
  try {
    for (const { name, sighting, asked } of wanted) {
      let taken: Promise<void> | undefined;
      yield {
        path: shownPath(Buffer.from(name, 'latin1')),
        read(sink) {
          taken = reader.take(sink);
          return taken;
        },
        ...(sighting && { sighting: sighting() }),
        ...(asked && { asked }),
      };
      if (!taken) await reader.take().catch(() => {});
    }
  } finally {
    await reader.close();
  }
}

async function askAll(reader: ObjectReader, wanted: readonly Wanted[]): Promise<void> {
  for (const { oid } of wanted) await reader.ask(oid);
  reader.end();
}

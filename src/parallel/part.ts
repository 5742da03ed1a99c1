import { PassThrough } from 'node:stream';
import { tells } from '../inspect/state.ts';
import type { Inspected, Inspector } from '../inspect.ts';
import { Unreadable } from '../sources/blob.ts';
import type { GitPlace } from '../sources/git.ts';
import { type ObjectReader, openObjects } from '../sources/objects.ts';
import type { Batch } from './batch.ts';

/** Contents that one thread looks at, out of a list that several threads share. Plain data. */
export interface Part {
  /** Where it begins in the list. */
  readonly from: number;
  readonly paths: readonly string[];
  readonly oids: readonly string[];
}

/** Looks at one part after the other. */
export interface PartReader {
  /** Resolves when further parts may be given. */
  give(part: Part): Promise<void>;
  /** Says that no more parts follow; resolves when all were looked at. Rejects where git fails. */
  end(): Promise<void>;
  /** Ends git, also before all was looked at. */
  close(): Promise<void>;
}

/** Reads contents with a git of its own, which reads ahead while they are looked at. */
export function partReader(place: GitPlace, inspector: Inspector, take: (batch: Batch) => void): PartReader {
  const reader = openObjects(place, { many: true });
  const parts = new PassThrough({ objectMode: true, highWaterMark: Number.MAX_SAFE_INTEGER });
  const reading = readParts();
  // Whoever ends the reader awaits this too; until then a failure is no unhandled one.
  reading.catch(() => {});
  async function readParts(): Promise<void> {
    for await (const part of parts as AsyncIterable<Part>) take(await inspectPart(reader, part, inspector));
  }
  return {
    async give(part) {
      parts.write(part);
      await reader.ask(part.oids);
    },
    end() {
      parts.end();
      reader.end();
      return reading;
    },
    close: () => reader.close(),
  };
}

async function inspectPart(reader: ObjectReader, { from, paths }: Part, inspector: Inspector): Promise<Batch> {
  const telling: [number, Inspected][] = [];
  let files = 0;
  let bytes = 0;
  for (const [at, path] of paths.entries()) {
    try {
      const reading = reader.take(inspector.begin(path));
      if (reading) await reading;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      const skipped = [{ path, reason: error.message }];
      telling.push([from + at, { findings: [], ignores: [], configs: 0, bytes: 0, skipped }]);
      continue;
    }
    const ended = inspector.end();
    const inspected = ended instanceof Promise ? await ended : ended;
    files++;
    bytes += inspected.bytes;
    if (tells(inspected)) telling.push([from + at, inspected]);
  }
  return { from, to: from + paths.length, files, bytes, telling, unread: [] };
}

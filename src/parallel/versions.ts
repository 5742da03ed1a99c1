import type { Inspector } from '../inspect.ts';
import type { Policy } from '../policy/policy.ts';
import type { Wanted } from '../sources/batch.ts';
import type { GitPlace } from '../sources/git.ts';
import type { Batch } from './batch.ts';
import { type Part, type PartReader, partReader } from './part.ts';
import { startPartReader } from './pool.ts';

/** From so many contents on another thread, with a git of its own, takes less time than it takes to start both. */
const many = 2560;
const step = 64;

/**
 * Inspects contents of git's object store, on two threads where that pays: a git works beside each of them. The batches
 * come in the order of the lists; what a thread that died did not tell is looked at again.
 */
export async function inspectVersions(
  place: GitPlace,
  lists: AsyncIterable<readonly Pick<Wanted, 'path' | 'oid'>[]>,
  policy: Policy,
  inspector: Inspector,
  start = startPartReader,
): Promise<readonly Batch[]> {
  const batches: Batch[] = [];
  const take = (batch: Batch): void => void batches.push(batch);
  const parts: Part[] = [];
  const readers = new Set<PartReader>();
  const opened = <T extends PartReader | undefined>(reader: T): T => {
    if (reader) readers.add(reader);
    return reader;
  };
  let own: PartReader | undefined;
  let other: PartReader | undefined;
  try {
    for await (const part of inParts(lists)) {
      own ??= opened(partReader(place, inspector, take));
      if (parts.length === many / step) other = opened(start(place, policy, take));
      parts.push(part);
      await ((parts.length % 2 === 0 && other) || own).give(part);
    }
    await Promise.all([own?.end(), other?.end()]);
    const told = new Set(batches.map(({ from }) => from));
    const untold = parts.filter(({ from }) => !told.has(from));
    if (untold.length > 0) {
      const again = opened(partReader(place, inspector, take));
      for (const part of untold) await again.give(part);
      await again.end();
    }
  } finally {
    await Promise.all([...readers].map((reader) => reader.close()));
  }
  return batches.sort((a, b) => a.from - b.from);
}

async function* inParts(lists: AsyncIterable<readonly Pick<Wanted, 'path' | 'oid'>[]>): AsyncGenerator<Part> {
  let from = 0;
  let waiting: Pick<Wanted, 'path' | 'oid'>[] = [];
  const cut = (count: number): Part => {
    const now = waiting.slice(0, count);
    waiting = waiting.slice(count);
    const part = { from, paths: now.map(({ path }) => path), oids: now.map(({ oid }) => oid) };
    from += now.length;
    return part;
  };
  for await (const list of lists) {
    waiting = waiting.concat(list);
    while (waiting.length >= step) yield cut(step);
  }
  if (waiting.length > 0) yield cut(waiting.length);
}

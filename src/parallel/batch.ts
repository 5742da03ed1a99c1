import { sep } from 'node:path';
import { tells } from '../inspect/state.ts';
import type { Inspected, Inspector } from '../inspect.ts';
import { Unreadable } from '../sources/blob.ts';
import { readFile } from '../sources/file.ts';
import { fullPath, nameAt, plainName, shownPath } from '../sources/names.ts';
import { type Claims, count } from './claims.ts';

/** What a thread saw in the files from `from` to `to`. Plain data: it travels between threads. */
export interface Batch {
  readonly from: number;
  readonly to: number;
  readonly files: number;
  readonly bytes: number;
  /** Files of which there is more to say than that they were read, by index. */
  readonly telling: readonly (readonly [number, Inspected])[];
  /** Files that could not be read from the disk. */
  readonly unread: readonly number[];
}

/** Reads and inspects the files from `from` to `to`. */
export async function inspectBatch(
  claims: Claims,
  { from, to }: { readonly from: number; readonly to: number },
  inspector: Inspector,
): Promise<Batch> {
  const telling: [number, Inspected][] = [];
  const unread: number[] = [];
  const top = claims.root.endsWith(sep) ? claims.root : claims.root + sep;
  let files = 0;
  let bytes = 0;
  let findings = 0;
  for (let index = from; index < to; index++) {
    const name = nameAt(claims.names, claims.starts[index] ?? 0);
    const plain = plainName(name);
    try {
      readFile(
        plain === undefined ? fullPath(claims.root, name) : top + plain,
        inspector.begin(plain ?? shownPath(name)),
      );
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      unread.push(index);
      continue;
    }
    const ended = inspector.end();
    const inspected = ended instanceof Promise ? await ended : ended;
    files++;
    bytes += inspected.bytes;
    findings += inspected.findings.length;
    // A copy, since a piece cut out of a text keeps the whole text in memory.
    if (tells(inspected)) telling.push([index, structuredClone(inspected)]);
  }
  count(claims, bytes, findings);
  return { from, to, files, bytes, telling, unread };
}

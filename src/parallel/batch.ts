import type { Inspected, Inspector } from '../inspect.ts';
import { Unreadable } from '../sources/blob.ts';
import { readFile } from '../sources/file.ts';
import { fullPath, shownPath } from '../sources/names.ts';
import { type Claims, count, nameAt } from './claims.ts';

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
  let files = 0;
  let bytes = 0;
  let findings = 0;
  for (let index = from; index < to; index++) {
    const name = nameAt(claims, index);
    try {
      readFile(fullPath(claims.root, name), inspector.begin(shownPath(name)));
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
    if (tells(inspected)) telling.push([index, inspected]);
  }
  count(claims, bytes, findings);
  return { from, to, files, bytes, telling, unread };
}

export function tells({ findings, ignores, configs, skipped }: Inspected): boolean {
  return findings.length + ignores.length + configs + skipped.length > 0;
}

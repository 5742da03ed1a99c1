import { readlinkSync } from 'node:fs';
import { posix } from 'node:path';
import { kindAt, type Listing } from './entries.ts';
import { nameAt } from './names.ts';

/**
 * What a symbolic link says, as git stores it; undefined where there is no such link on the disk.
 * A link is never followed: its text is what a repository holds, and what it leads to is looked at under its own name.
 */
export function linkText(path: Buffer): Buffer | undefined {
  try {
    return readlinkSync(path, { encoding: 'buffer' });
  } catch {
    return undefined;
  }
}

/** Tells why what a link leads to was not looked at; undefined where it is a tracked file or folder. */
export function linkJudge({ records, starts }: Listing): (name: Buffer, target: Buffer) => string | undefined {
  const nameOf = (index: number): Buffer => nameAt(records, starts[index] ?? records.length);
  /** Where among the names, which are in the order of their bytes, `name` is or would be. */
  const placeOf = (name: Buffer): number => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (nameOf(middle).compare(name) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const isTracked = (path: string): boolean => {
    const name = Buffer.from(path, 'latin1');
    const place = placeOf(name);
    if (nameOf(place).equals(name)) return kindAt(records, starts[place] ?? 0) !== 'submodule';
    const folder = Buffer.from(`${path}/`, 'latin1');
    for (let index = placeOf(folder); nameOf(index).subarray(0, folder.length).equals(folder); index++) {
      if (kindAt(records, starts[index] ?? 0) !== 'submodule') return true;
    }
    return false;
  };
  return (name, target) => {
    const path = posix.join(posix.dirname(name.toString('latin1')), target.toString('latin1')).replace(/\/$/, '');
    if (!target.toString('latin1').startsWith('/') && (path === '.' || isTracked(path))) return undefined;
    return 'is a symbolic link, which is not followed, to what is not tracked here';
  };
}

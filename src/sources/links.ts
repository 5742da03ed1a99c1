import { readlinkSync } from 'node:fs';
import { posix } from 'node:path';
import type { Entry } from './entries.ts';

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
export function linkJudge(entries: readonly Entry[]): (name: Buffer, target: Buffer) => string | undefined {
  const tracked = new Set<string>();
  for (const { name, kind } of entries) {
    if (kind === 'submodule') continue;
    let path = name.toString('latin1');
    while (path !== '.' && !tracked.has(path)) {
      tracked.add(path);
      path = posix.dirname(path);
    }
  }
  return (name, target) => {
    const path = posix.join(posix.dirname(name.toString('latin1')), target.toString('latin1')).replace(/\/$/, '');
    if (!target.toString('latin1').startsWith('/') && (tracked.has(path) || path === '.')) return undefined;
    return 'is a symbolic link, which is not followed, to what is not tracked here';
  };
}

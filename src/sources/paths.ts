import { lstatSync, type Stats } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { compareText } from '../finding.ts';
import type { Skipped } from '../report.ts';
import { printable } from '../text.ts';
import type { Blob } from './blob.ts';
import { type Contents, contentsOf, nothing } from './contents.ts';
import { readFile } from './file.ts';
import type { GitPlace } from './git.ts';
import { below, shownPath } from './names.ts';
import { findRepository, type Repository, requireFiles } from './repository.ts';
import type { Source } from './source.ts';

/**
 * Files, folders and globs that the user named, relative to `place.cwd` or absolute. A named file is looked at also
 * where git ignores it; a folder or glob gives what git tracks there and what it does not ignore.
 */
export async function pathsSource(place: GitPlace, given: readonly string[]): Promise<Source> {
  const here = requireFiles(findRepository(place));
  const root = here?.root ?? resolve(place.cwd);
  const blobs = new Map<string, Blob>();
  const skipped: Skipped[] = [];
  const opened: Contents[] = [];
  const add = (blob: Blob): void => {
    if (blob.asked || !blobs.has(blob.path)) blobs.set(blob.path, blob);
  };
  for (const path of given) {
    const full = resolve(place.cwd, path);
    const shown = shownPath(Buffer.from(below(root, place.cwd, path))) || '.';
    const skip = (reason: string): void => void skipped.push({ path: shown, reason, asked: true });
    const stats = statusOf(full);
    if (stats?.isFile()) add({ path: shown, asked: true, read: (sink) => readFile(full, sink) });
    else if (stats?.isSymbolicLink()) skip('is a symbolic link, which is not followed: name the file that it leads to');
    else if (stats && !stats.isDirectory()) skip('is not a regular file');
    else {
      const contents = await (stats ? contentsOf(place, here, root, full) : unseen(place, here, root, path));
      opened.push(contents);
      contents.blobs.forEach(add);
      if (contents.blobs.length === 0)
        skip(stats ? 'is a folder without files that git does not ignore' : 'does not exist');
    }
  }
  return {
    root,
    *blobs() {
      try {
        yield* [...blobs.values()].sort((a, b) => compareText(a.path, b.path));
      } finally {
        for (const { close } of opened) close();
      }
    },
    skipped: () => [...skipped, ...opened.flatMap((contents) => contents.skipped())],
  };
}

/** A name that is not on the disk: a tracked file that the checkout left out, or a glob. */
async function unseen(place: GitPlace, here: Repository | undefined, root: string, path: string): Promise<Contents> {
  const { default: picomatch } = await import('picomatch');
  const pattern = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  const { base, glob, negated } = picomatch.scan(pattern);
  if (negated)
    throw new UserError(
      `"${printable(path)}" takes no files away: list what to leave out under exclude in the policy.`,
    );
  if (!glob) return contentsOf(place, here, root, resolve(place.cwd, path));
  const folder = resolve(place.cwd, base);
  if (!statusOf(folder)?.isDirectory()) return nothing;
  const contents = await contentsOf(place, here, root, folder);
  const prefix = below(root, folder, '.');
  const matches = picomatch(glob, { dot: true });
  const wanted = ({ path }: { readonly path: string }): boolean =>
    matches(prefix === '' ? path : path.slice(prefix.length + 1));
  return {
    blobs: contents.blobs.filter(wanted),
    skipped: () => contents.skipped().filter(wanted),
    close: contents.close,
  };
}

function statusOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

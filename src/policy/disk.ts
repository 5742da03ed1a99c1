import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import { printable } from '../text.ts';
import type { ReadText } from './extends.ts';
import { utf8Text } from './utf8.ts';

/** Reads files under `root`. Throws a UserError for one that is there and cannot be read, or is not UTF-8. */
export function diskReader(root: string): ReadText {
  return async (path) => {
    const file = resolve(root, path);
    try {
      refuseLinkOut(root, file);
      return statSync(file).isFile() ? utf8Text(readFileSync(file), path) : undefined;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (error instanceof UserError) throw error;
      if (code === 'ENOENT' || code === 'ENOTDIR') return absent(file, path);
      throw new UserError(`Cannot read ${printable(path)}: ${printable(messageOf(error))}.`);
    }
  };
}

/** A link to nothing is there, and must not pass for a file that is not. */
function absent(file: string, path: string): undefined {
  const status = lstatSync(file, { throwIfNoEntry: false });
  if (status !== undefined) throw new UserError(`${printable(path)} is a link to a file that is not there.`);
}

/** A link in the repository must not make messages tell about files outside of it. */
function refuseLinkOut(root: string, file: string): void {
  const inside = (folder: string, path: string): boolean =>
    path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  if (inside(root, file) && !inside(realpathSync(root), realpathSync(file))) {
    throw new UserError(`${printable(relative(root, file))} is a link out of the repository, and is not followed.`);
  }
}

/** Relative to the root with `/`, so that it is the same on every machine; absolute where it lies elsewhere. */
export function pathFrom(root: string, file: string): string {
  const path = relative(root, resolve(root, file)).split(sep).join('/');
  return path.startsWith('../') ? resolve(root, file).split(sep).join('/') : path;
}

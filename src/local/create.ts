import { linkSync, lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file that nobody else may read, all of it or nothing, and never over one that is there.
 * Returns false when there is one. Throws what the file system throws.
 */
export function createPrivateFile(file: string, text: string): boolean {
  if (exists(file)) return false;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text, { flag: 'wx', mode: 0o600, flush: true });
    return publish(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A link, unlike a rename, fails where another process made the file in the meantime. */
function publish(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
  } catch {
    if (exists(file)) return false;
    // The file system knows no links.
    renameSync(draft, file);
  }
  return true;
}

function exists(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

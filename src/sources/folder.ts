import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Skipped } from '../report.ts';
import { type Blob, feed } from './blob.ts';
import { readFile } from './file.ts';
import { linkText } from './links.ts';
import { fullPath, shownPath } from './names.ts';
import type { Source } from './source.ts';

/** Raw names of what lies below a folder, relative to it, with `/`, sorted by their bytes. */
export interface FolderListing {
  readonly files: readonly Buffer[];
  readonly links: readonly Buffer[];
  readonly skipped: readonly Skipped[];
}

/** Every file of a folder that is no git repository, without those that a .gitignore in it names. */
export async function folderSource(folder: string): Promise<Source> {
  const root = resolve(folder);
  const { files, links, skipped } = await listFolder(root);
  const found: Skipped[] = [...skipped];
  const fileBlob = (name: Buffer): Blob => ({
    path: shownPath(name),
    read: (sink) => readFile(fullPath(root, name), sink),
  });
  const linkBlob = (name: Buffer): Blob => ({
    path: shownPath(name),
    read: (sink) => feed(linkText(fullPath(root, name)) ?? Buffer.alloc(0), sink),
  });
  return {
    root,
    *blobs() {
      for (const name of files) yield fileBlob(name);
      for (const name of links) yield linkBlob(name);
    },
    skipped: () => found,
  };
}

/** Lists a folder without following links. Folders called `.git` are left out: they hold objects, not files. */
async function listFolder(root: string): Promise<FolderListing> {
  const { isGitIgnored } = await import('globby');
  const ignored = await isGitIgnored({ cwd: root, suppressErrors: true });
  const files: Buffer[] = [];
  const links: Buffer[] = [];
  const skipped: Skipped[] = [];
  const walk = (folder: Buffer): void => {
    for (const entry of entriesOf(root, folder, skipped)) {
      const name = folder.length === 0 ? entry.name : Buffer.concat([folder, slash, entry.name]);
      const isFolder = entry.isDirectory();
      if (ignored(name.toString('utf8') + (isFolder ? '/' : ''))) continue;
      if (isFolder) {
        if (!entry.name.equals(gitFolder)) walk(name);
      } else if (entry.isFile()) files.push(name);
      else if (entry.isSymbolicLink()) {
        links.push(name);
        skipped.push({ path: shownPath(name), reason: 'is a symbolic link, which is not followed' });
      } else skipped.push({ path: shownPath(name), reason: 'is not a regular file' });
    }
  };
  walk(Buffer.alloc(0));
  return { files: files.sort(Buffer.compare), links: links.sort(Buffer.compare), skipped };
}

const slash = Buffer.from('/');
const gitFolder = Buffer.from('.git');

function entriesOf(root: string, folder: Buffer, skipped: Skipped[]) {
  try {
    return readdirSync(fullPath(root, folder), { withFileTypes: true, encoding: 'buffer' });
  } catch {
    skipped.push({ path: shownPath(folder) || '.', reason: 'is a folder that could not be listed' });
    return [];
  }
}

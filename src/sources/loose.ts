import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zlib } from '../builtins.ts';
import { readObjects, type Wanted } from './batch.ts';
import { type Blob, feed, Unreadable } from './blob.ts';
import { git } from './git.ts';
import { lfsPointer } from './lfs.ts';
import type { Repository } from './repository.ts';

/** Bytes of a loose object, as it is stored and without compression, at most; git streams what is larger. */
const mostStored = 1024 * 1024;
const mostBytes = 16 * mostStored;

/**
 * As readObjects, for what was added a moment ago: that lies in files of its own, and is read without starting git. All
 * else is read through one git.
 */
export async function* readLoose(repository: Repository, wanted: readonly Wanted[]): AsyncGenerator<Blob> {
  const files = wanted.map(({ oid }) => looseFile(repository, oid));
  const others = readObjects(repository, [wanted.filter((_, index) => files[index] === undefined)]);
  try {
    for (const [index, { path, oid, asked }] of wanted.entries()) {
      const file = files[index];
      if (file === undefined) {
        const next = await others.next();
        if (!next.done) yield next.value;
      } else {
        const read: Blob['read'] = (sink) => {
          const content = contentOf(file) ?? git(repository, ['cat-file', 'blob', oid]);
          const reason = lfsPointer(content);
          if (reason) throw new Unreadable(reason);
          feed(content, sink);
        };
        yield { path, read, ...(asked && { asked }) };
      }
    }
  } finally {
    await others.return(undefined);
  }
}

function looseFile({ plain, env }: Repository, oid: string): string | undefined {
  if (!plain || env['GIT_OBJECT_DIRECTORY'] !== undefined) return undefined;
  const file = join(plain.gitDir, 'objects', oid.slice(0, 2), oid.slice(2));
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  return size !== undefined && size <= mostStored ? file : undefined;
}

/** `blob <size>`, a NUL, and the content. Undefined where it is anything else, which is for git to explain. */
function contentOf(file: string): Buffer | undefined {
  try {
    const object = zlib().inflateSync(readFileSync(file), { maxOutputLength: mostBytes });
    const start = object.indexOf(0) + 1;
    const isWhole = object.toString('latin1', 0, start - 1) === `blob ${object.length - start}`;
    return isWhole ? object.subarray(start) : undefined;
  } catch {
    return undefined;
  }
}

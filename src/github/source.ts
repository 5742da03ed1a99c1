import { UserError } from '../errors.ts';
import { feed } from '../sources/blob.ts';
import { shownPath } from '../sources/names.ts';
import type { Source } from '../sources/source.ts';
import type { Api, Repository } from './api.ts';
import { readBlob, type Version } from './commits.ts';

/** Versions of files as GitHub tells them, as a source below `root`: several versions are several blobs of one path. */
export function versionSource(api: Api, repository: Repository, versions: readonly Version[], root: string): Source {
  return {
    root,
    *blobs() {
      for (const { path, blob, commit, date, atHead } of versions) {
        yield {
          path: shownPath(Buffer.from(path)),
          sighting: { commit, date, atHead },
          read: async (sink) => feed(await inPlaceOfClone(readBlob(api, repository, blob)), sink),
        };
      }
    },
    skipped: () => [],
  };
}

/** Says with every UserError what would have made GitHub's answer needless. */
export async function inPlaceOfClone<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const remedy = "add 'fetch-depth: 0' to the checkout step";
    throw new UserError(`This clone lacks commits of the change: ${remedy}. ${error.message}`);
  }
}

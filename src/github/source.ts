import { UserError } from '../errors.ts';
import { feed, Unreadable } from '../sources/blob.ts';
import { shownPath } from '../sources/names.ts';
import type { Source } from '../sources/source.ts';
import { type Api, ask, type Repository } from './api.ts';
import { type Changed, readBlob } from './commits.ts';

/**
 * What a change brought as GitHub tells it, as a source below `root`: several versions are several blobs of one path.
 * At last come the files that were there before, marked as `earlier`.
 */
export function versionSource(
  api: Api,
  repository: Repository,
  { versions, replaced, start }: Changed,
  root: string,
): Source {
  return {
    root,
    *blobs() {
      for (const { path, blob, commit, date, atHead, lastCommit } of versions) {
        yield {
          path: shownPath(Buffer.from(path)),
          sighting: { commit, date, atHead, ...(lastCommit !== undefined && { lastCommit }) },
          read: async (sink) => feed(await inPlaceOfClone(readBlob(api, repository, blob)), sink),
        };
      }
      for (const path of replaced) {
        yield {
          path: shownPath(Buffer.from(path)),
          earlier: true,
          read: async (sink) => feed(await inPlaceOfClone(readAt(api, repository, path, start)), sink),
        };
      }
    },
    skipped: () => [],
  };
}

/** The content of a file of any size at a commit. Throws an Unreadable where there is no such file. */
async function readAt(api: Api, repository: Repository, path: string, ref: string): Promise<Uint8Array> {
  const answer = await ask(`${path} at ${ref}`, () =>
    api.request('GET /repos/{owner}/{repo}/contents/{path}', { ...repository, path, ref }),
  );
  const data = answer?.data;
  if (data === undefined || Array.isArray(data) || data.type !== 'file') throw new Unreadable('is not there');
  return readBlob(api, repository, data.sha);
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

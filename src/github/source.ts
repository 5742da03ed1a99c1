import { feed } from '../sources/blob.ts';
import { shownPath } from '../sources/names.ts';
import type { Source } from '../sources/source.ts';
import type { Api, Repository } from './api.ts';
import { changedVersions, readBlob } from './commits.ts';
import type { Change } from './event.ts';

/**
 * What the commits of a change added, read through the GitHub API: for a clone that lacks the commits. Several
 * versions of a file are several blobs of one path. Its iteration throws a UserError when GitHub does not tell them all.
 */
export function changeSource(api: Api, repository: Repository, change: Change, root: string): Source {
  return {
    root,
    async *blobs() {
      for (const { path, blob, commit, date, atHead } of await changedVersions(api, repository, change)) {
        yield {
          path: shownPath(Buffer.from(path)),
          sighting: { commit, date, atHead },
          read: async (sink) => feed(await readBlob(api, repository, blob), sink),
        };
      }
    },
    skipped: () => [],
  };
}

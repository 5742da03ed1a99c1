import { UserError } from '../errors.ts';
import type { FetchPolicy, ReadText } from '../policy/extends.ts';
import { shownPath } from '../sources/names.ts';
import type { Source } from '../sources/source.ts';
import { printable } from '../text.ts';
import { type Api, connect, repositoryOf } from './api.ts';
import { type Changed, changedVersions } from './commits.ts';
import { readRemoteFile } from './contents.ts';
import type { Context } from './context.ts';
import type { Change } from './event.ts';
import { inPlaceOfClone, versionSource } from './source.ts';

/** What only GitHub can tell, about one change. Nothing is asked, and no client loaded, before it is needed. */
export interface Remote {
  /** A policy of another repository, for `extends: github:...`. */
  readonly fetchPolicy: FetchPolicy;
  /** Reads files of the checked repository as they are at a commit that the clone lacks. */
  readAt(commit: string): ReadText;
  /** What the commits of a change brought, below `root`, where the clone lacks them. */
  changed(change: Change, root: string): Promise<Source>;
  /** The files that the commits of a change touch, where the clone lacks them. */
  touched(change: Change): Promise<ReadonlySet<string>>;
}

/** Each of its functions throws a UserError that says what to do. */
export function remoteOf(token: string | undefined, { repository, apiUrl }: Context): Remote {
  let connected: Promise<Api> | undefined;
  const api = (): Promise<Api> => {
    connected ??= connect(token, apiUrl);
    return connected;
  };
  let told: Promise<Changed> | undefined;
  const changed = (change: Change): Promise<Changed> => {
    told ??= inPlaceOfClone(api().then((connected) => changedVersions(connected, repositoryOf(repository), change)));
    return told;
  };
  return {
    fetchPolicy: async (file) => {
      const text = await readRemoteFile(await api(), file);
      if (text !== undefined) return text;
      const name = printable(`${file.owner}/${file.repo}/${file.path}@${file.ref}`);
      throw new UserError(
        `Cannot extend github:${name}: it does not exist, or the input 'token' lacks 'contents: read' on ${file.owner}/${file.repo}.`,
      );
    },
    readAt: (ref) => async (path) => readRemoteFile(await api(), { ...repositoryOf(repository), path, ref }),
    changed: async (change, root) => {
      const brought = await changed(change);
      return versionSource(await api(), repositoryOf(repository), brought, root);
    },
    touched: async (change) =>
      new Set((await changed(change)).versions.map(({ path }) => shownPath(Buffer.from(path)))),
  };
}

import { UserError } from '../errors.ts';
import type { FetchPolicy, ReadText } from '../policy/extends.ts';
import type { Source } from '../sources/source.ts';
import { printable } from '../text.ts';
import { type Api, connect, repositoryOf } from './api.ts';
import { readRemoteFile } from './contents.ts';
import type { Context } from './context.ts';
import type { Change } from './event.ts';

/** What only GitHub can tell. Nothing is asked, and nothing loaded, before it is needed. */
export interface Remote {
  /** A policy of another repository, for `extends: github:...`. */
  readonly fetchPolicy: FetchPolicy;
  /** Reads files of the checked repository as they are at a commit that the clone lacks. */
  readAt(commit: string): ReadText;
  /** What the commits of a change added, where the clone lacks them. */
  changed(change: Change, root: string): Promise<Source>;
}

/** Each of its functions throws a UserError that says what to do. */
export function remoteOf(token: string | undefined, { repository, apiUrl }: Context): Remote {
  let connected: Promise<Api> | undefined;
  const api = (): Promise<Api> => {
    connected ??= connect(token, apiUrl);
    return connected;
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
      const { changeSource } = await import('./source.ts');
      return changeSource(await api(), repositoryOf(repository), change, root);
    },
  };
}

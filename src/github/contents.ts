import { UserError } from '../errors.ts';
import { utf8Text } from '../policy/utf8.ts';
import { type Api, ask, type Repository } from './api.ts';

/** A file of a repository at a commit, branch or tag. */
export interface RemoteFile extends Repository {
  readonly path: string;
  readonly ref: string;
}

/**
 * The text of a file, or undefined when the file, the ref or the repository is not there, which for a token without
 * access to a private repository is the same.
 */
export async function readRemoteFile(api: Api, file: RemoteFile): Promise<string | undefined> {
  const { owner, repo, path, ref } = file;
  const what = `${owner}/${repo}/${path} at ${ref}`;
  const answer = await ask(what, () =>
    api.request('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path, ref }),
  );
  if (answer === undefined) return undefined;
  const { data } = answer;
  if (Array.isArray(data) || data.type !== 'file') throw new UserError(`${what} is not a file.`);
  // Files of more than 1 MiB come without their content; no policy or baseline should be that large.
  if (data.encoding !== 'base64') throw new UserError(`${what} is larger than the contents API gives (1 MiB).`);
  return utf8Text(Buffer.from(data.content, 'base64'), path);
}

import { messageOf, UserError } from '../errors.ts';
import { printable } from '../text.ts';
import type { FetchPolicy } from './extends.ts';

/** Milliseconds after which an answer is no longer waited for. */
const patience = 15_000;

/**
 * Reads policies from GitHub with the token of `GITHUB_TOKEN` or `GH_TOKEN`, if there is one; `GITHUB_API_URL` names
 * another server than github.com's.
 */
export function githubFetcher(env: Readonly<Record<string, string | undefined>>): FetchPolicy {
  const api = env['GITHUB_API_URL'] || 'https://api.github.com';
  const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'];
  return async ({ owner, repo, path, ref }) => {
    const name = printable(`github:${owner}/${repo}/${path}@${ref}`);
    const file = path.split('/').map(encodeURIComponent).join('/');
    const headers = { accept: 'application/vnd.github.raw+json', ...(token && { authorization: `Bearer ${token}` }) };
    const url = `${api}/repos/${owner}/${repo}/contents/${file}?ref=${encodeURIComponent(ref)}`;
    let answer: Response;
    try {
      answer = await fetch(url, { headers, signal: AbortSignal.timeout(patience) });
    } catch (error) {
      throw new UserError(`Cannot read ${name}: GitHub cannot be reached (${printable(messageOf(error))}).`);
    }
    if (answer.ok) return answer.text();
    throw new UserError(`Cannot read ${name}: ${refusal(answer.status, token !== undefined)}`);
  };
}

/** GitHub answers 404 for what is not there and for what a token may not see. */
function refusal(status: number, withToken: boolean): string {
  const remedy = withToken
    ? 'give the token of GITHUB_TOKEN read access to the contents of that repository'
    : 'if the repository is private, set GITHUB_TOKEN to a token that may read its contents';
  switch (status) {
    case 401:
      return 'the token of GITHUB_TOKEN is not valid.';
    case 403:
    case 429:
      return `GitHub refuses to answer (${status}), for want of permission or after too many requests; ${remedy}.`;
    case 404:
      return `there is no such file or commit, or it may not be seen; ${remedy}.`;
    default:
      return `GitHub answers with status ${status}; try again later.`;
  }
}

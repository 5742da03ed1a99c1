import { setTimeout } from 'node:timers/promises';
import { messageOf, UserError } from '../errors.ts';
import { printable } from '../text.ts';
import type { FetchPolicy } from './extends.ts';
import { limitEnd, pauseAfter, type Refusal } from './retry.ts';

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
    for (let attempt = 1; ; attempt++) {
      const answer = await fetch(url, { headers, signal: AbortSignal.timeout(patience) }).catch(messageOf);
      if (typeof answer !== 'string' && answer.ok) return answer.text();
      const refusal: Refusal =
        typeof answer === 'string'
          ? { status: undefined, header: () => undefined }
          : { status: answer.status, header: (name) => answer.headers.get(name) };
      const pause = pauseAfter(attempt, refusal);
      if (pause !== undefined) await setTimeout(pause);
      else if (typeof answer === 'string')
        throw new UserError(`Cannot read ${name}: GitHub cannot be reached (${printable(answer)}).`);
      else
        throw new UserError(`Cannot read ${name}: ${reasonFor(answer.status, token !== undefined, limitEnd(refusal))}`);
    }
  };
}

/** GitHub answers 404 for what is not there and for what a token may not see. */
function reasonFor(status: number, withToken: boolean, end: string): string {
  const remedy = withToken
    ? 'give the token of GITHUB_TOKEN read access to the contents of that repository'
    : 'if the repository is private, set GITHUB_TOKEN to a token that may read its contents';
  switch (status) {
    case 401:
      return 'the token of GITHUB_TOKEN is not valid.';
    case 403:
    case 429:
      return `GitHub refuses to answer${end} (${status}), for want of permission or after too many requests; ${remedy}.`;
    case 404:
      return `there is no such file or commit, or it may not be seen; ${remedy}.`;
    default:
      return `GitHub answers with status ${status}; try again later.`;
  }
}

import { setTimeout } from 'node:timers/promises';
import type { getOctokit } from '@actions/github';
import { messageOf, UserError } from '../errors.ts';
import { limitEnd, pauseAfter, type Refusal } from '../policy/retry.ts';

export type Api = ReturnType<typeof getOctokit>;

/** A repository on GitHub. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** Connects to the API at `url`. Throws a UserError without a token. */
export async function connect(token: string | undefined, url: string): Promise<Api> {
  if (token === undefined) {
    throw new UserError(
      "The GitHub API is needed but the input 'token' is empty; leave it out to use the job's own token.",
    );
  }
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, { baseUrl: url });
}

/** Splits `owner/name`. Throws a UserError for anything else. */
export function repositoryOf(fullName: string): Repository {
  const [owner = '', repo = '', ...rest] = fullName.split('/');
  if (owner === '' || repo === '' || rest.length > 0) {
    throw new UserError(`GITHUB_REPOSITORY is '${fullName}'; it must be owner/name.`);
  }
  return { owner, repo };
}

/**
 * Calls the API for `what`, a few times where the server is not at its best; undefined when there is no such thing.
 * Throws a UserError that says what to do.
 */
export async function ask<T>(what: string, call: () => Promise<T>): Promise<T | undefined> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.status === 404) return undefined;
      const pause = pauseAfter(attempt, refusal);
      if (pause === undefined) throw new UserError(`GitHub did not give ${what}: ${reasonFor(refusal, error)}`);
      await setTimeout(pause);
    }
  }
}

function reasonFor(refusal: Refusal, error: unknown): string {
  const { status } = refusal;
  if (status === 401) return "the input 'token' is not valid or has expired.";
  if (isRateLimit(refusal, error))
    return `the rate limit of the token is used up${limitEnd(refusal)}; run the job again later.`;
  if (status === 403) return "the token lacks the permission 'contents: read'; add it to the job's permissions.";
  return messageOf(error);
}

function isRateLimit({ status, header }: Refusal, error: unknown): boolean {
  if (status === 429) return true;
  return status === 403 && (header('x-ratelimit-remaining') === '0' || /rate limit/i.test(messageOf(error)));
}

/** Octokit's errors carry the answer; what failed before there was one carries none. */
function refusalOf(error: unknown): Refusal {
  const { status, response } = error as { status?: unknown; response?: { headers?: Record<string, unknown> } };
  return {
    status: response && typeof status === 'number' ? status : undefined,
    header: (name) => {
      const value = response?.headers?.[name];
      return value === undefined ? undefined : String(value);
    },
  };
}

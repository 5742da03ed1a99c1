import type { getOctokit } from '@actions/github';
import { messageOf, UserError } from '../errors.ts';

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

/** Calls the API for `what`; undefined when there is no such thing. Throws a UserError that says what to do. */
export async function ask<T>(what: string, call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    const status = statusOf(error);
    if (status === 404) return undefined;
    throw new UserError(`GitHub did not give ${what}: ${reasonFor(status, error)}`);
  }
}

function reasonFor(status: number | undefined, error: unknown): string {
  if (status === 401) return "the input 'token' is not valid or has expired.";
  if (isRateLimit(status, error)) return 'the rate limit of the token is used up; run the job again later.';
  if (status === 403) return "the token lacks the permission 'contents: read'; add it to the job's permissions.";
  return messageOf(error);
}

function isRateLimit(status: number | undefined, error: unknown): boolean {
  return status === 429 || (status === 403 && /rate limit/i.test(messageOf(error)));
}

function statusOf(error: unknown): number | undefined {
  const status: unknown = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' ? status : undefined;
}

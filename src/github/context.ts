import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import type { Payload } from './event.ts';

/** What the runner tells a step by its environment. */
export interface Context {
  /** Empty outside of a runner. */
  readonly event: string;
  readonly payload: Payload;
  /** Absolute. */
  readonly workspace: string;
  /** `owner/name`; empty outside of a runner. */
  readonly repository: string;
  /** Absolute. */
  readonly temp: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Throws a UserError when the event cannot be read: without it nobody knows what changed. */
export function readContext(env: Env): Context {
  const workspace = resolve(env['GITHUB_WORKSPACE'] || '.');
  const path = env['GITHUB_EVENT_PATH'];
  return {
    event: path ? (env['GITHUB_EVENT_NAME'] ?? '') : '',
    payload: path ? readPayload(path) : {},
    workspace,
    repository: env['GITHUB_REPOSITORY'] ?? '',
    temp: resolve(env['RUNNER_TEMP'] || workspace),
  };
}

function readPayload(path: string): Payload {
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof payload === 'object' && payload !== null) return payload;
  } catch (error) {
    throw new UserError(`The event that GITHUB_EVENT_PATH names cannot be read: ${messageOf(error)}`);
  }
  throw new UserError('The event that GITHUB_EVENT_PATH names is not a JSON object.');
}

/**
 * Leads from the root of the repository to `folder`, with `/` at the end, or is empty: annotations want paths of the
 * repository, also where it was checked out into a folder of the workspace. Without a repository it leads from the
 * workspace.
 */
export function pathPrefix(folder: string, workspace: string): string {
  const path = relative(repositoryRoot(folder) ?? workspace, folder)
    .split(sep)
    .join('/');
  return path === '' || path.startsWith('../') || path === '..' ? '' : `${path}/`;
}

function repositoryRoot(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

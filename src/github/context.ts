import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import { prefixed, type Report } from '../report.ts';
import { printable } from '../text.ts';
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
  readonly apiUrl: string;
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
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    temp: resolve(env['RUNNER_TEMP'] || workspace),
  };
}

/**
 * The folder that the input `working-directory` names, absolute.
 * @throws UserError when it is not there, or not in the workspace, also by way of a link.
 */
export function workingFolder(workspace: string, input: string): string {
  const folder = resolve(workspace, input);
  const named = `The input 'working-directory' names ${printable(input)}`;
  if (!existsSync(folder)) throw new UserError(`${named}, which does not exist: name a folder of the workspace.`);
  const path = relative(realpathSync(workspace), realpathSync(folder));
  if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path))
    throw new UserError(`${named}, which is outside of the workspace: name a folder in it.`);
  return folder;
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
 * Annotations want paths of the repository, and so are those of a report on one. What was checked outside of any
 * repository has its paths led from the workspace.
 */
export function withPrefix(report: Report, folder: string, workspace: string): Report {
  const path = relative(workspace, folder).split(sep).join('/');
  if (path === '' || path.startsWith('../') || repositoryRoot(folder) !== undefined) return report;
  return prefixed(report, `${path}/`);
}

/** The top folder of the repository around `folder`; undefined where there is none. */
function repositoryRoot(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

import { UserError } from '../errors.ts';

/** What a step may be told to look at; `auto` follows the event. */
export const scopes = ['auto', 'tree', 'change', 'history'] as const;
export type Scope = (typeof scopes)[number];

/** The commits that an event brought. */
export interface Change {
  /** Full object id. Undefined when the ref is new: what counts then is what the default branch does not have. */
  readonly base?: string;
  /** Full object id. */
  readonly head: string;
  /** Number of the pull request. */
  readonly pull?: number;
  /** Stands in where `base` is missing or cannot be had: `main`. Undefined when it is the default branch that moved. */
  readonly defaultBranch?: string;
}

/** What the step looks at. */
export type Plan =
  | { readonly scope: 'tree' | 'history' }
  | { readonly scope: 'change'; readonly change: Change }
  | { readonly scope: 'nothing'; readonly reason: string };

/** The part of a webhook payload that matters here; all of it is optional, since every event has its own. */
export interface Payload {
  readonly pull_request?: {
    readonly number?: number;
    readonly base?: { readonly sha?: string };
    readonly head?: { readonly sha?: string };
  };
  readonly merge_group?: { readonly base_sha?: string; readonly head_sha?: string };
  readonly before?: string;
  readonly after?: string;
  readonly deleted?: boolean;
  readonly ref?: string;
  readonly repository?: { readonly default_branch?: string };
}

/** Chooses what to look at from the event and the wish of the step. Throws a UserError when the two do not go together. */
export function planFor(event: string, payload: Payload, scope: Scope): Plan {
  if (scope === 'tree' || scope === 'history') return { scope };
  if (event === 'push' && payload.deleted === true) {
    return { scope: 'nothing', reason: `the push deleted ${payload.ref ?? 'the ref'}` };
  }
  const change = changeOf(event, payload);
  if (change) return { scope: 'change', change };
  if (scope === 'auto') return { scope: 'tree' };
  throw new UserError(
    `The input 'scope' is 'change', but the event '${event}' brings no commits; use 'auto', or run the step on push, pull_request or merge_group.`,
  );
}

/** The commit whose policy judges: the base of a change that somebody proposes. Undefined for what has been accepted. */
export function trustedCommit(event: string, payload: Payload): string | undefined {
  if (isPullRequest(event)) return payload.pull_request?.base?.sha;
  return event === 'merge_group' ? payload.merge_group?.base_sha : undefined;
}

function changeOf(event: string, payload: Payload): Change | undefined {
  const defaultBranch = payload.repository?.default_branch;
  const moved = event === 'push' && payload.ref === `refs/heads/${defaultBranch}`;
  const rest = defaultBranch === undefined || moved ? {} : { defaultBranch };
  if (isPullRequest(event)) {
    const { number, base, head } = payload.pull_request ?? {};
    if (base?.sha === undefined || head?.sha === undefined) throw untold(event);
    return { base: base.sha, head: head.sha, ...(number !== undefined && { pull: number }), ...rest };
  }
  if (event === 'merge_group') {
    const { base_sha: base, head_sha: head } = payload.merge_group ?? {};
    if (base === undefined || head === undefined) throw untold(event);
    return { base, head, ...rest };
  }
  if (event !== 'push' || payload.after === undefined || isZero(payload.after)) return undefined;
  const { before, after } = payload;
  return { ...(before !== undefined && !isZero(before) && { base: before }), head: after, ...rest };
}

/** Looking at the tree alone would pass over commits, and let the change judge itself. */
function untold(event: string): UserError {
  return new UserError(
    `The payload of the event '${event}' does not tell the base and head commits; set 'scope: tree' to check the tree alone.`,
  );
}

function isPullRequest(event: string): boolean {
  return event === 'pull_request' || event === 'pull_request_target';
}

/** GitHub writes a ref that does not exist as zeros, as many as an object id has digits. */
function isZero(id: string): boolean {
  return /^0+$/.test(id);
}

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
  /** Whether it waits to be merged into `base`, so that it must not choose the settings that judge it. */
  readonly proposed: boolean;
  /** Stands in where `base` is missing or cannot be had: `main`. Undefined when it is the default branch that moved. */
  readonly defaultBranch?: string;
}

/** What the step looks at, and the change that it is part of. */
export interface Plan {
  readonly scope: 'tree' | 'change' | 'history';
  readonly change?: Change;
}

/** The part of a webhook payload that matters here; all of it is optional, since every event has its own. */
export interface Payload {
  readonly pull_request?: {
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

/**
 * Chooses what to look at from the event and the wish of the step; undefined when the event took a ref away, so that
 * there is nothing. Throws a UserError when event and wish do not go together.
 */
export function planFor(event: string, payload: Payload, wish: Scope): Plan | undefined {
  const change = changeOf(event, payload);
  if (wish === 'change' && !change && !payload.deleted) {
    throw new UserError(
      `The input 'scope' is 'change', but the event '${event}' brings no commits; use 'auto', or run the step on push, pull_request or merge_group.`,
    );
  }
  if (event === 'push' && payload.deleted && (wish === 'auto' || wish === 'change')) return undefined;
  const scope = wish === 'auto' ? (change ? 'change' : 'tree') : wish;
  return change ? { scope, change } : { scope };
}

function changeOf(event: string, payload: Payload): Change | undefined {
  const defaultBranch = payload.repository?.default_branch;
  const moved = event === 'push' && payload.ref === `refs/heads/${defaultBranch}`;
  const rest = defaultBranch === undefined || moved ? {} : { defaultBranch };
  if (isPullRequest(event)) {
    const { base, head } = payload.pull_request ?? {};
    if (base?.sha === undefined || head?.sha === undefined) throw untold(event);
    return { base: base.sha, head: head.sha, proposed: true, ...rest };
  }
  if (event === 'merge_group') {
    const { base_sha: base, head_sha: head } = payload.merge_group ?? {};
    if (base === undefined || head === undefined) throw untold(event);
    return { base, head, proposed: true, ...rest };
  }
  if (event !== 'push' || payload.after === undefined || isZero(payload.after)) return undefined;
  const { before, after } = payload;
  return { ...(before !== undefined && !isZero(before) && { base: before }), head: after, proposed: false, ...rest };
}

function untold(event: string): UserError {
  return new UserError(`The payload of the event '${event}' does not tell its base and head commits.`);
}

/** A review runs on the merge of the pull request as well, whose settings must not judge it there either. */
function isPullRequest(event: string): boolean {
  return /^pull_request(?:_target|_review|_review_comment)?$/.test(event);
}

/** GitHub writes a ref that does not exist as zeros, as many as an object id has digits. */
function isZero(id: string): boolean {
  return /^0+$/.test(id);
}

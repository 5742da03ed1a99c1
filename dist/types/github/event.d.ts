/** What a step may be told to look at; `auto` follows the event. */
export declare const scopes: readonly ['auto', 'tree', 'change', 'history'];
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
export type Plan = {
    readonly scope: 'tree' | 'history';
} | {
    readonly scope: 'change';
    readonly change: Change;
} | {
    readonly scope: 'nothing';
    readonly reason: string;
};
/** The part of a webhook payload that matters here; all of it is optional, since every event has its own. */
export interface Payload {
    readonly pull_request?: {
        readonly number?: number;
        readonly base?: {
            readonly sha?: string;
        };
        readonly head?: {
            readonly sha?: string;
        };
    };
    readonly merge_group?: {
        readonly base_sha?: string;
        readonly head_sha?: string;
    };
    readonly before?: string;
    readonly after?: string;
    readonly deleted?: boolean;
    readonly ref?: string;
    readonly repository?: {
        readonly default_branch?: string;
    };
}
/** Chooses what to look at from the event and the wish of the step. Throws a UserError when the two do not go together. */
export declare function planFor(event: string, payload: Payload, scope: Scope): Plan;
/** The commit whose policy judges: the base of a change that somebody proposes. Undefined for what has been accepted. */
export declare function trustedCommit(event: string, payload: Payload): string | undefined;

/** What a step may be told to look at; `auto` follows the event. */
export declare const scopes: readonly ['auto', 'tree', 'change', 'history'];
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
/**
 * Chooses what to look at from the event and the wish of the step; undefined when the event took a ref away, so that
 * there is nothing. Throws a UserError when event and wish do not go together.
 */
export declare function planFor(event: string, payload: Payload, wish: Scope): Plan | undefined;

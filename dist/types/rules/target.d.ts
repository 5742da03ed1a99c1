import type { Policy } from '../policy/policy.ts';
import type { Route } from '../routers/config.ts';
/** What a route names, as written; a part that something else fills in is left out. */
export interface Target {
    readonly provider?: string;
    readonly model?: string;
}
/** CCR 1 and 2 split at the first comma; CCR 3 takes a `/` as well. Of a third part the second is the model. */
export declare function targetOf({ value: { node }, syntax }: Route): Target | undefined;
/** Why the policy refuses a target, as parts of a sentence; empty if it does not. */
export declare function refusals({ provider, model }: Target, policy: Policy): readonly string[];

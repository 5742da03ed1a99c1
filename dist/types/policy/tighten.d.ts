import { type Layer } from './layer.ts';
/** Two policies in one, and what of the inner one does not count: one sentence each. */
export interface Tightened {
    readonly layer: Layer;
    readonly notes: readonly string[];
}
/**
 * Puts the policy `inner` on top of `outer`, which it extends. Lists of what is allowed can only shrink, bans only
 * grow, severities and the threshold only rise; what `outer` does not set is free.
 */
export declare function tighten(outer: Layer, inner: Layer): Tightened;

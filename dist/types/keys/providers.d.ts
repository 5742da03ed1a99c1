import { type Provider } from './provider-list.ts';
/** What a finding says of a key whose provider is known from its surroundings; without `provider` it is not known. */
export interface KeyRule {
    readonly rule: string;
    readonly title: string;
    readonly provider?: string;
    readonly prefix?: string;
}
/**
 * The rule for a literal key that is sent to `host`, configured under the provider's `name`, or held by `variable`.
 * The first of them that says something decides; `key-generic` where none does.
 */
export declare function keyRuleFor(given: {
    host?: string;
    name?: string;
    variable?: string;
}): KeyRule;
/** The words that name `provider` in variables and texts. */
export declare function wordsOf(provider: Provider): readonly string[];

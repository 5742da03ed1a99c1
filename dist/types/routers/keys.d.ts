import type { RouterConfig, Value } from './config.ts';
import { type StringNode } from './node.ts';
/** A literal where an environment reference should be, and what tells whose key it is. */
export interface KeyHint {
    readonly node: StringNode;
    /** The key in the node's text: without the `Bearer ` of a header. */
    readonly secret: string;
    /** Host of the provider's base URL. */
    readonly host?: string;
    /** Name of the provider, or of the setting that holds the key. */
    readonly name?: string;
}
/** Values that must be exactly one environment reference. */
export interface SecretField {
    readonly value: Value;
    readonly host?: string;
    readonly name?: string;
    /** What the field is called in messages: `api_key of provider 'x'`. */
    readonly what: string;
}
/** Every field of a config that holds a secret, once. */
export declare function secretFields({ providers, secrets, clientKeys }: RouterConfig): readonly SecretField[];
/**
 * Each literal secret of a provider, placeholders included: the key rules know how to tell them. What clients of the
 * router present is nobody's key but the router's own.
 */
export declare function routerKeys(config: RouterConfig): readonly KeyHint[];
/** A header's value without the scheme before its token. */
export declare function bareSecret(text: string): string;
/** The key of a value: `ANTHROPIC_AUTH_TOKEN` of `env.ANTHROPIC_AUTH_TOKEN`. */
export declare function lastKey({ path }: Value): string;

import type { RouterConfig, Value } from './config.ts';
import { hostOf } from './hosts.ts';
import { type StringNode, textOf } from './node.ts';
import { isReference } from './reference.ts';

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
export function secretFields({ providers, secrets, clientKeys }: RouterConfig): readonly SecretField[] {
  const ofProviders = providers.flatMap(({ names, urls, secrets: own }) => {
    const [name] = names.flatMap(({ node }) => textOf(node) ?? []);
    const [host] = urls.flatMap(({ node }) => hostOf(textOf(node) ?? '') ?? []);
    const of = name === undefined ? 'a provider' : `provider '${name}'`;
    return own.map((value) => ({
      value,
      what: `${lastKey(value)} of ${of}`,
      ...(name !== undefined && { name }),
      ...(host !== undefined && { host }),
    }));
  });
  const others = [...secrets, ...clientKeys].map((value) => ({ value, what: lastKey(value), name: lastKey(value) }));
  return [...ofProviders, ...others];
}

/**
 * Each literal secret of a provider, placeholders included: the key rules know how to tell them. What clients of the
 * router present is nobody's key but the router's own.
 */
export function routerKeys(config: RouterConfig): readonly KeyHint[] {
  return secretFields(config).flatMap(({ value, host, name }) => {
    const { node } = value;
    if (config.clientKeys.includes(value)) return [];
    if (node.kind !== 'string' || node.filledBy !== undefined) return [];
    const secret = bareSecret(node.value);
    if (secret.trim() === '' || isReference(secret)) return [];
    return [{ node, secret, ...(host !== undefined && { host }), ...(name !== undefined && { name }) }];
  });
}

/** A header's value without the scheme before its token. */
export function bareSecret(text: string): string {
  return text.replace(/^(?:Bearer|Basic|Token)\s+/i, '');
}

/** The key of a value: `ANTHROPIC_AUTH_TOKEN` of `env.ANTHROPIC_AUTH_TOKEN`. */
export function lastKey({ path }: Value): string {
  return path.match(/[\w$-]+(?="?\]?(?:\[\d+\])*$)/)?.[0] ?? path;
}

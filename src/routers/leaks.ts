import { isPlaceholder } from '../keys/filters/placeholder.ts';
import { leak } from '../keys/leak.ts';
import { keyRuleFor } from '../keys/providers.ts';
import type { Problem } from '../problem.ts';
import type { Span } from '../text.ts';
import type { RouterConfig } from './config.ts';
import { type KeyHint, routerKeys } from './keys.ts';
import { contentOf } from './node.ts';

/** Each literal key of a provider: the config says whose it is, so that its shape does not matter. */
export function leaksIn(config: RouterConfig): Problem[] {
  return routerKeys(config)
    .filter(({ secret }) => !isPlaceholder(secret) && !isStandIn(secret))
    .map((hint) => leak(keyRuleFor({ ...hint, variable: hint.name ?? '' }), hint.secret, spanOf(hint), 'error'));
}

/** Too short for any key, in words, or beyond ASCII: `vllm`, `sk-abc123`, `votre-cle-api`. Somebody is to fill it in. */
function isStandIn(secret: string): boolean {
  const body = secret.replace(/^(?:sk|ms|key|token)[-_]/, '');
  const isWords = body.length < 24 && /^[A-Za-z]{1,10}(?:[-_][A-Za-z]{1,10}){1,5}$/.test(body);
  return body.length < 8 || isWords || /[^ -~]/.test(secret);
}

/** The secret alone: without its quotes and the scheme ahead of it. */
function spanOf({ node, secret }: KeyHint): Span {
  const { start, end } = contentOf(node);
  const plain = end - start === node.value.length;
  return plain ? { start: start + node.value.length - secret.length, end } : { start, end };
}

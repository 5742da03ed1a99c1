import type { Route, Value } from './config.ts';
import { hostOf } from './hosts.ts';
import { textOf } from './node.ts';
import { isUnset, type Parts, risk, valuesOf } from './values.ts';

const modelVariables = [
  'ANTHROPIC_MODEL',
  'ANTHROPIC_SMALL_FAST_MODEL',
  'ANTHROPIC_DEFAULT_OPUS_MODEL',
  'ANTHROPIC_DEFAULT_SONNET_MODEL',
  'ANTHROPIC_DEFAULT_HAIKU_MODEL',
];
/** Names that Claude Code itself resolves, also with a suffix such as `[1m]`. */
const alias = /^(?:default|best|opus|sonnet|haiku|opusplan|inherit)(?:\[\w+\])?$/i;

export const isAlias = (model: string): boolean => alias.test(model);

/**
 * Reads the variables by which Claude Code is sent elsewhere. A model is judged where it is a route
 * (`provider,model`), or where requests go through a router.
 *
 * @param models further values that name a model, such as the `model` setting.
 */
export function readClaudeEnv(env: Value | undefined, models: readonly Value[] = []): Parts {
  const given = (...keys: readonly string[]): readonly Value[] =>
    valuesOf(env, ...keys).filter(({ node }) => !isUnset(node));
  const baseUrls = given('ANTHROPIC_BASE_URL');
  const rerouted = baseUrls.some(({ node }) => hostOf(textOf(node) ?? '') !== 'api.anthropic.com');
  const named = [...given(...modelVariables), ...models];
  const judged = (value: Value): boolean => {
    const text = textOf(value.node) ?? '';
    return !isAlias(text) && (text.includes(',') || rerouted);
  };
  return {
    baseUrls,
    secrets: given('ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_API_KEY', 'CLAUDE_CODE_OAUTH_TOKEN'),
    routes: named.filter((value) => judged(value) && isRoute(value)).map(toRoute),
    models: named.filter((value) => judged(value) && !isRoute(value)),
    overrides: given('CLAUDE_CODE_SUBAGENT_MODEL').filter(judged).map(toRoute),
    traffic: risk(
      given('NODE_TLS_REJECT_UNAUTHORIZED').filter(({ node }) =>
        ['0', 'false'].includes('value' in node ? String(node.value) : ''),
      ),
      'switches the check of certificates off',
    ),
  };
}

function isRoute({ node }: Value): boolean {
  return (textOf(node) ?? '').includes(',');
}

function toRoute(value: Value): Route {
  return { value, name: value.path.replace(/^.*\./, ''), syntax: 'comma' };
}

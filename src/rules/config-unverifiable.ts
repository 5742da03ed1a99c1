import type { RouterConfig, Value } from '../routers/config.ts';
import { lastKey, secretFields } from '../routers/keys.ts';
import { contentOf, type Node } from '../routers/node.ts';
import type { Rule } from './rule.ts';
import { isOpaque, say, sayText } from './say.ts';

export const configUnverifiable: Rule = {
  id: 'config-unverifiable',
  title: 'The config, or a value in it, cannot be checked',
  severity: 'error',
  help: `What cannot be parsed, and a value that a template, a shell or code fills in later, cannot be compared with the policy. It is
never taken as good; all that the text does show is judged as usual.`,
  fix: 'Write the value itself, or generate the file outside of the repository.',
  *check(config) {
    for (const value of judged(config)) {
      if (!isOpaque(value.node)) continue;
      yield {
        at: value.node,
        message: `${lastKey(value)} is filled in later ('${say(value)}'), so that it cannot be checked`,
        fix: 'Write the value itself where the policy judges it.',
        subject: `${lastKey(value)} ${say(value)}`,
      };
    }
    for (const { value, what } of secretFields(config)) {
      if (!isTemplated(value.node)) continue;
      yield {
        at: value.node,
        message: `${sayText(what)} is filled in later, so that it cannot be checked`,
        fix: `Write one whole environment reference such as "\${ANTHROPIC_API_KEY}".`,
        subject: what,
        ...(value.node.kind === 'string' && { secrets: [contentOf(value.node)] }),
      };
    }
  },
};

/** Of a key that a shell or a workflow fills in, `secret-not-env` tells more. */
function isTemplated(node: Node): boolean {
  return node.kind === 'expression' || (node.kind === 'string' && node.filledBy === 'template');
}

/** All values that the policy judges, without the keys. */
function judged(config: RouterConfig): readonly Value[] {
  const { hosts, providerLists, providers, routes, overrides, models, baseUrls } = config;
  return [
    ...hosts,
    ...providerLists,
    ...providers.flatMap(({ names, urls, models: own }) => [...names, ...urls, ...own]),
    ...[...routes, ...overrides].map(({ value }) => value),
    ...models,
    ...baseUrls,
  ];
}

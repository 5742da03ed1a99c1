import type { Route } from '../routers/config.ts';
import { spotOf, textOf } from '../routers/node.ts';
import { hasReference } from '../routers/reference.ts';
import type { Rule } from './rule.ts';
import { isOpaque, say } from './say.ts';

export const routeMalformed: Rule = {
  id: 'route-malformed',
  title: 'A route is not of the form provider,model',
  severity: 'error',
  help: `CCR splits a route at its first comma and trims nothing. A route without a comma, with an empty part, with spaces, or with a
further part does not lead where it seems to: CCR answers 404, or sends a model's name that nobody meant.`,
  fix: 'Write the route as `provider,model`, without spaces.',
  *check(config) {
    for (const route of [...config.routes, ...config.overrides]) {
      const flaw = flawOf(route);
      if (flaw === undefined) continue;
      yield {
        at: spotOf(route.value.node),
        message: `Route '${route.name}' ${flaw}, found '${say(route.value)}'`,
        fix: 'Write it as "provider,model" without spaces, with a provider that the config declares.',
        subject: `${route.name} ${say(route.value)}`,
      };
    }
  },
};

function flawOf({ value: { node }, syntax }: Route): string | undefined {
  if (isOpaque(node)) return undefined;
  const text = textOf(node);
  if (text === undefined) return 'must be a text of the form "provider,model"';
  if (hasReference(text)) return 'holds an environment reference, which CCR does not replace everywhere';
  if (syntax === 'selector') return text.trim() === '' ? 'is empty' : undefined;
  const [provider = '', model, ...more] = text.split(',');
  if (model === undefined) return 'has no comma between provider and model';
  if (provider.trim() === '') return 'names no provider before its comma';
  if (model.trim() === '') return 'names no model after its comma';
  if (more.length > 0) return 'has more than two parts';
  if (provider !== provider.trim() || model !== model.trim()) return 'has spaces, which CCR does not trim';
  return undefined;
}

import type { Route, RouterConfig } from '../routers/config.ts';
import { textOf } from '../routers/node.ts';
import type { Rule } from './rule.ts';
import { isOpaque, plainName, say, sayText } from './say.ts';
import { refusals, type Target, targetOf } from './target.ts';

export const routeNotAllowed: Rule = {
  id: 'route-not-allowed',
  title: 'A route leads to a provider or model that is not allowed',
  severity: 'error',
  help: `Each route, also one under a name that CCR does not know and each entry of a fallback list, must lead to an allowed provider
that the config declares, and to an allowed model. A model that is missing from the provider's own list is a warning: CCR
forwards it unchecked.`,
  fix: 'Let the route lead to an allowed provider and model.',
  *check(config, policy) {
    const fix = `Let it lead to ${policy.providers.allowed.join(' or ')} and one of the models ${policy.models.allowed.join(', ')}.`;
    const declared = declaredIn(config);
    for (const route of config.routes) {
      const target = targetOf(route);
      if (!target) continue;
      const at = route.value.node;
      const subject = `${route.name} ${say(route.value)}`;
      const refused = refusals(target, policy);
      if (refused.length > 0) {
        const provider = plainName(target.provider ?? '');
        const message = `Route '${route.name}' uses ${refused.join(', and ')}`;
        yield { at, message, fix, subject, ...(provider !== '' && { provider: sayText(provider) }) };
        continue;
      }
      const undeclared = whyUnknown(route, target, declared);
      if (undeclared) yield { at, message: `Route '${route.name}' ${undeclared}`, fix, subject };
      const unlisted = whyUnlisted(target, declared);
      if (unlisted) yield { at, message: `Route '${route.name}' ${unlisted}`, fix, subject, severity: 'warning' };
    }
  },
};

/** The providers of a config by name, made once however many routes ask. */
interface Declared {
  /** Models that a provider of this very name lists; undefined where something else fills one in. */
  readonly models: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  /** How a name is written, by its trimmed and lower-cased form. */
  readonly written: ReadonlyMap<string, string>;
  /** Whether it can be said which providers there are. */
  readonly known: boolean;
}

function declaredIn({ providers }: RouterConfig): Declared {
  const models = new Map<string, Set<string> | undefined>();
  const written = new Map<string, string>();
  for (const provider of providers) {
    const opaque = provider.models.some(({ node }) => isOpaque(node));
    const own = provider.models.flatMap(({ node }) => textOf(node) ?? []);
    for (const name of provider.names.flatMap(({ node }) => textOf(node) ?? [])) {
      written.set(plainName(name), name);
      const others = models.get(name);
      models.set(name, opaque || (models.has(name) && !others) ? undefined : new Set([...(others ?? []), ...own]));
    }
  }
  const known = providers.length > 0 && !providers.some(({ names }) => names.some(({ node }) => isOpaque(node)));
  return { models, written, known };
}

function whyUnknown({ syntax }: Route, { provider = '' }: Target, declared: Declared): string | undefined {
  const name = provider.trim();
  if (name === '' || !declared.known || declared.models.has(name)) return undefined;
  const written = declared.written.get(plainName(name));
  if (written !== undefined && syntax === 'selector') return undefined;
  const hint =
    written === undefined ? '' : ` (it declares '${sayText(written)}': upper and lower case and spaces count)`;
  return `names provider '${sayText(name)}', which the config does not declare${hint}`;
}

function whyUnlisted({ provider = '', model = '' }: Target, declared: Declared): string | undefined {
  const models = declared.models.get(provider.trim());
  const id = model.trim();
  if (id === '' || models === undefined || models.size === 0 || models.has(id)) return undefined;
  return `uses model '${sayText(id)}', which provider '${sayText(provider.trim())}' does not list`;
}

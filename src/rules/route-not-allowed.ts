import type { Provider, Route, RouterConfig } from '../routers/config.ts';
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
      const undeclared = whyUnknown(route, target, config);
      if (undeclared) yield { at, message: `Route '${route.name}' ${undeclared}`, fix, subject };
      const unlisted = whyUnlisted(target, config);
      if (unlisted) yield { at, message: `Route '${route.name}' ${unlisted}`, fix, subject, severity: 'warning' };
    }
  },
};

function whyUnknown({ syntax }: Route, { provider }: Target, { providers }: RouterConfig): string | undefined {
  if (provider === undefined || provider.trim() === '' || providers.length === 0) return undefined;
  // Whether a name that something else fills in is the one can't be said; one without a name is no provider at all.
  if (providers.some(({ names }) => names.some(({ node }) => isOpaque(node)))) return undefined;
  const exact = syntax === 'comma' ? provider.trim() : plainName(provider);
  if (namesOf(providers).some((name) => (syntax === 'comma' ? name : plainName(name)) === exact)) return undefined;
  const near = namesOf(providers).find((name) => plainName(name) === plainName(provider));
  const hint = near === undefined ? '' : ` (it declares '${sayText(near)}': upper and lower case and spaces count)`;
  return `names provider '${sayText(provider.trim())}', which the config does not declare${hint}`;
}

function whyUnlisted({ provider, model }: Target, { providers }: RouterConfig): string | undefined {
  const meant = providers.filter(({ names }) => names.some(({ node }) => textOf(node) === provider?.trim()));
  const models = meant.flatMap((entry) => entry.models);
  if (model === undefined || model.trim() === '' || models.length === 0 || models.some(({ node }) => isOpaque(node)))
    return undefined;
  if (models.some(({ node }) => textOf(node) === model.trim())) return undefined;
  return `uses model '${sayText(model.trim())}', which provider '${sayText(provider ?? '')}' does not list`;
}

function namesOf(providers: readonly Provider[]): readonly string[] {
  return providers.flatMap(({ names }) => names.flatMap(({ node }) => textOf(node) ?? []));
}

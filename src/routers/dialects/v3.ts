import type { Value } from '../config.ts';
import type { Dialect } from '../dialect.ts';
import { readEnvironments, readExtensions } from '../extensions.ts';
import { has, hasRouterKey, looksLikeConfig } from '../looks.ts';
import { isNamedLikeConfig } from '../names.ts';
import { memberOf } from '../node.ts';
import { ccr3, readProviders } from '../providers.ts';
import { readRoutes } from '../routes.ts';
import { readProfiles, readRouter } from '../rules.ts';
import { declaredNames, readTop } from '../settings.ts';
import { assemble, itemsOf, oneOrMore, type Parts, valuesOf } from '../values.ts';

const ownKeys = [
  'virtualModelProfiles',
  'providerPlugins',
  'gatewayPlugins',
  'APIKEYS',
  'apiKeys',
  'botGateway',
  'routerEndpoint',
];
const routerKeys = [
  'rules',
  'builtInRules',
  'builtinRules',
  'agentRules',
  'failureFallback',
  'fallbackStrategy',
  'fallback',
];

/** CCR 3: lower and camel case spellings, a gateway, and rules in place of named routes. */
export const v3: Dialect = {
  id: 'v3',
  recognise: (root, { target, top }) =>
    isVersion3(root) && (looksLikeConfig(root) || (top && isNamedLikeConfig(target) && hasRouterKey(root))),
  read(root, { carrier }) {
    const providers = readProviders(root, ccr3);
    const { clientKeys = [], ...settings } = readTop(root);
    // Routes by name are dropped by CCR 3, but the same file may be read by an older version.
    const named = readRoutes(root, declaredNames(providers.providers ?? []));
    const routers = valuesOf(root, 'Router').map(readRouter);
    const read = new Set(routers.flatMap(({ routes = [] }) => routes.map(({ value }) => value.node)));
    const older = (named.routes ?? []).filter(({ value }) => !read.has(value.node));
    const whole = has(root.node, ['Providers', 'providers', 'gateway']);
    return assemble(
      { dialect: 'v3', carrier, at: root.node, whole },
      providers,
      settings,
      readGateway(root, clientKeys),
      ...routers,
      { routes: older, problems: named.problems ?? [] },
      ...valuesOf(root, 'virtualModelProfiles').map(readProfiles),
      readExtensions(root),
      ...valuesOf(root, 'profile', 'profiles').flatMap(readEnvironments),
    );
  },
};

function isVersion3(root: Value): boolean {
  const gateway = memberOf(root.node, 'gateway')?.value;
  const router = memberOf(root.node, 'Router')?.value;
  const entries = valuesOf(root, 'providers').flatMap(itemsOf);
  return (
    (gateway !== undefined && has(gateway, ['host', 'port', 'enabled', 'corePort'])) ||
    has(root.node, ownKeys) ||
    (router !== undefined && has(router, routerKeys)) ||
    entries.some(({ node }) => has(node, ['baseUrl', 'baseurl', 'credentials', 'extraHeaders', 'capabilities']))
  );
}

function readGateway(root: Value, clientKeys: readonly Value[]): Parts {
  const gateways = valuesOf(root, 'gateway');
  return {
    hosts: gateways.flatMap((gateway) => valuesOf(gateway, 'host')),
    ports: gateways.flatMap((gateway) => valuesOf(gateway, 'port', 'corePort')),
    clientKeys: [...clientKeys, ...valuesOf(root, 'APIKEYS', 'apiKeys').flatMap(oneOrMore).flatMap(readClientKey)],
  };
}

function readClientKey(value: Value): readonly Value[] {
  return value.node.kind === 'object' ? valuesOf(value, 'key', 'value', 'APIKEY') : [value];
}

import type { Route, Value } from '../config.ts';
import type { Dialect } from '../dialect.ts';
import { has, hasRouterKey, looksLikeConfig } from '../looks.ts';
import { isNamedLikeConfig } from '../names.ts';
import { memberOf } from '../node.ts';
import { ccr3, readProviders } from '../providers.ts';
import { readRoutes } from '../routes.ts';
import { declaredNames, readTop } from '../settings.ts';
import { assemble, isUnset, itemsOf, membersIn, oneOrMore, type Parts, plainKey, risk, valuesOf } from '../values.ts';

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
    const read = routers.flatMap(({ routes = [] }) => routes.map(({ value }) => value.node));
    const older = (named.routes ?? []).filter(({ value }) => !read.includes(value.node));
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

function readRouter(router: Value): Parts {
  const rules = valuesOf(router, 'rules', 'builtInRules', 'builtinRules', 'agentRules').flatMap(itemsOf);
  const fallbacks = valuesOf(router, 'fallback', 'failureFallback', 'fallbackStrategy');
  return {
    routes: [
      ...rules.flatMap((rule, index) => readRule(rule, `rules[${index}]`)),
      ...fallbacks.flatMap((value) => readChain(value, 'fallback')),
    ],
    codeLoading: risk(
      rules
        .flatMap((rule) => [
          ...valuesOf(rule, 'script'),
          ...valuesOf(rule, 'rewrites', 'rewrite')
            .flatMap(oneOrMore)
            .flatMap((value) => valuesOf(value, 'script')),
        ])
        .flatMap((script) => (script.node.kind === 'object' ? valuesOf(script, 'source', 'path', 'file') : [script])),
      'is run for every request that the rule looks at',
    ),
  };
}

/** Targets of a rule: its own, those of a list, those that a rewrite sets as the model, and its fallback. */
function readRule(rule: Value, name: string): readonly Route[] {
  const targets = valuesOf(rule, 'target', 'targets').flatMap(oneOrMore).flatMap(readTarget);
  const rewrites = valuesOf(rule, 'rewrite', 'rewrites').flatMap(oneOrMore).flatMap(readRewrite);
  const chains = valuesOf(rule, 'fallback').flatMap((value) => readChain(value, `${name}.fallback`));
  return [...[...targets, ...rewrites].flatMap((value) => selector(value, name)), ...chains];
}

function readTarget(value: Value): readonly Value[] {
  return value.node.kind === 'object' ? valuesOf(value, 'target', 'model', 'selector') : [value];
}

/** A rewrite that sets the model: `{ model }`, or `{ path | field | key: "...model", value }`. */
function readRewrite(value: Value): readonly Value[] {
  if (value.node.kind === 'string') return [value];
  const aimsAtModel = valuesOf(value, 'path', 'field', 'key', 'target').some(
    ({ node }) => node.kind === 'string' && /(?:^|\.)model$/.test(node.value),
  );
  return [...valuesOf(value, 'model'), ...(aimsAtModel ? valuesOf(value, 'value', 'to') : [])];
}

function readChain(value: Value, name: string): readonly Route[] {
  const models = value.node.kind === 'object' ? valuesOf(value, 'models', 'chain', 'fallbackModels') : [value];
  return models
    .flatMap(oneOrMore)
    .flatMap(readTarget)
    .flatMap((item) => selector(item, name));
}

function selector(value: Value, name: string): readonly Route[] {
  return value.node.kind === 'object' || isUnset(value.node) ? [] : [{ value, name, syntax: 'selector' }];
}

/** Virtual models stand for real ones, which are named under keys such as `model`, `target` and `models`. */
function readProfiles(profiles: Value): Parts {
  const visit = (value: Value, isModel: boolean): readonly Route[] => {
    if (value.node.kind === 'array') return itemsOf(value).flatMap((item) => visit(item, isModel));
    if (value.node.kind === 'object') {
      return membersIn(value).flatMap(({ member, ...inner }) =>
        visit(inner, /models?$|targets?$|selectors?$/.test(plainKey(member.key))),
      );
    }
    const separated = value.node.kind === 'string' && /[,/]/.test(value.node.value);
    return isModel && separated ? selector(value, 'virtualModelProfiles') : [];
  };
  return { routes: visit(profiles, false) };
}

/** What CCR 3 loads or runs, and where it sends traffic. */
function readExtensions(root: Value): Parts {
  const proxies = valuesOf(root, 'proxy');
  const servers = valuesOf(root, 'mcpServers').flatMap((list) => [...itemsOf(list), ...membersIn(list)]);
  return {
    codeLoading: [
      ...risk(valuesOf(root, 'gatewayPlugins', 'providerPlugins'), 'loads plugins, which run inside of the router'),
      ...risk(
        servers.flatMap((server) => valuesOf(server, 'command')),
        'is run as a server for tools',
      ),
    ],
    traffic: [
      ...risk(
        proxies.flatMap((proxy) => valuesOf(proxy, 'upstream', 'upstreamProxy', 'outboundProxy')),
        'sends upstream requests through a proxy',
      ),
      ...risk(
        proxies.flatMap((proxy) => (proxy.node.kind === 'object' ? valuesOf(proxy, 'enabled') : [proxy])),
        "intercepts other programs' traffic",
      ),
      ...risk(valuesOf(root, 'routerEndpoint'), 'names another address for the router'),
    ],
    secrets: servers
      .flatMap((server) => valuesOf(server, 'headers', 'env'))
      .flatMap(membersIn)
      .filter(
        ({ member, node }) => /authorization|api-?_?key|token|secret|password/i.test(member.key) && !isUnset(node),
      ),
  };
}

import type { Value } from './config.ts';
import { memberOf, type Node } from './node.ts';
import { knownRoutes } from './routes.ts';
import { plainKey } from './values.ts';

/** Settings that only a router config has at its top; words such as HOST and LOG are everybody's. */
const ownKeys = ['CUSTOM_ROUTER_PATH', 'NON_INTERACTIVE_MODE', 'API_TIMEOUT_MS', 'StatusLine', 'REWRITE_SYSTEM_PROMPT'];
const sharedKeys = [
  'HOST',
  'PORT',
  'APIKEY',
  'LOG',
  'LOG_LEVEL',
  'PROXY_URL',
  'CLAUDE_PATH',
  'transformers',
  'fallback',
];
const v3Keys = ['virtualModelProfiles', 'providerPlugins', 'gatewayPlugins', 'botGateway', 'routerEndpoint'];
const flatKeys = ['OPENAI_BASE_URL', 'OPENAI_API_KEY', 'OPENAI_MODEL'];

/** Prose has a space behind its comma. */
const route = /^[A-Za-z][\w.-]*,[A-Za-z@][^\s,]{2,}$/;

const schemaWords = ['type', '$ref', 'enum', 'const', 'anyOf', 'oneOf', 'allOf'];

const nameFields = ['name', 'NAME'];
const providerFields = ['apibaseurl', 'apibase', 'baseurl', 'apikey', 'credentials', 'models', 'transformer'];
const keyFields = ['api_key', 'apiKey', 'apikey', 'APIKEY', 'credentials'];
const modelFields = ['models', 'MODELS', 'transformer'];

/** Whether an object is a router config by its shape alone, whatever the file is called. */
export function looksLikeConfig({ node }: Value): boolean {
  if (node.kind !== 'object' || isSchema(node)) return false;
  const upper = memberOf(node, 'Providers')?.value;
  const lower = memberOf(node, 'providers')?.value;
  if (holdsRoutes(memberOf(node, 'Router')?.value)) return true;
  const entries = [upper, lower].flatMap(entriesOf);
  if (
    entries.some((entry) => has(entry, ['api_base_url']) && has(entry, [...nameFields, ...keyFields, ...modelFields]))
  ) {
    return true;
  }
  const marked = isMarked(node);
  if (upper?.kind === 'array' && entriesOf(upper).some(isProviderLike)) return true;
  if (marked && entries.some(isProviderLike)) return true;
  return marked && upper?.kind === 'array' && upper.items.length === 0;
}

/** Whether an object has any setting of a router config: enough where the file's name already says so. */
export function hasRouterKey({ node }: Value): boolean {
  if (isSchema(node)) return false;
  const names = ['Providers', 'providers', 'Router', 'APIKEY', 'APIKEYS', 'apiKeys', 'gateway'];
  const known = [...ownKeys, ...v3Keys, ...flatKeys, ...names];
  return has(node, known) || (has(node, ['HOST']) && has(node, ['PORT']));
}

/** The flat keys of CCR up to 1.0.15, when they are all that says where requests go. */
export function hasFlatProvider({ node }: Value): boolean {
  return (
    !has(node, ['Providers', 'providers']) &&
    flatKeys.some((key) => {
      const value = memberOf(node, key)?.value;
      return value !== undefined && !(value.kind === 'string' && value.value === '');
    })
  );
}

export function has(node: Node, keys: readonly string[]): boolean {
  return keys.some((key) => memberOf(node, key) !== undefined);
}

function isMarked(node: Node): boolean {
  const gateway = memberOf(node, 'gateway')?.value;
  return (
    memberOf(node, 'Router')?.value.kind === 'object' ||
    has(node, [...ownKeys, ...v3Keys]) ||
    (gateway !== undefined && has(gateway, ['host', 'port', 'enabled'])) ||
    sharedKeys.filter((key) => has(node, [key])).length >= 2
  );
}

/** A JSON Schema, or the `properties` of one, names the same keys without being a config. */
function isSchema(node: Node): boolean {
  if (node.kind !== 'object') return false;
  const describes = node.members.length > 0 && node.members.every(({ value }) => has(value, schemaWords));
  return (
    describes ||
    (memberOf(node, 'properties')?.value.kind === 'object' &&
      has(node, ['$schema', 'type', '$id', 'definitions']) &&
      !has(node, ['Providers', 'providers', 'Router']))
  );
}

function entriesOf(list: Node | undefined): readonly Node[] {
  if (list?.kind === 'array') return list.items;
  return list?.kind === 'object' ? list.members.map(({ value }) => value) : [];
}

/** Fields of typed languages are spelled as each of them likes: `APIBaseURL`, `apiBaseUrl`. */
function isProviderLike(entry: Node): boolean {
  if (entry.kind !== 'object') return false;
  const fields = entry.members.map(({ key }) => (key === 'HOST' ? 'apibaseurl' : plainKey(key)));
  return fields.includes('name') && fields.some((field) => providerFields.includes(field));
}

function holdsRoutes(router: Node | undefined): boolean {
  if (router?.kind !== 'object') return false;
  const rules = memberOf(router, 'rules')?.value;
  if (rules?.kind === 'array' && rules.items.some((rule) => has(rule, ['target', 'targets', 'script', 'rewrite']))) {
    return true;
  }
  return router.members.some(
    ({ key, value }) => knownRoutes.includes(key) && value.kind === 'string' && route.test(value.value),
  );
}

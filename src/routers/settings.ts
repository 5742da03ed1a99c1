import type { Provider, RouterConfig, Value } from './config.ts';
import { textOf } from './node.ts';
import { secretsIn } from './secrets.ts';
import { isUnset, itemsOf, membersIn, oneOrMore, type Parts, risk, valuesOf } from './values.ts';

/** Readers of single settings that several dialects share. */

/** Settings that become environment variables of the router and of what it starts. */
const codeVariables = /^(?:NODE_OPTIONS|NODE_PATH|LD_PRELOAD|LD_LIBRARY_PATH|DYLD_\w+|BASH_ENV|ENV|PATH|SHELL)$/;
const proxyVariables = /^(?:PROXY_URL|https?_?proxy|all_proxy)$/i;
const tlsVariables = /^NODE_(?:TLS_REJECT_UNAUTHORIZED|EXTRA_CA_CERTS|USE_SYSTEM_CA)$/;
const secretVariables = /(?:^|_)(?:API_?KEY|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?)$/i;

const smallModel = 'ANTHROPIC_SMALL_FAST_MODEL';

/** What a config of CCR 1 or 2 can have at its top besides providers and routes. */
export function readTop(root: Value): Parts {
  const top = membersIn(root);
  const smallModels = valuesOf(root, smallModel).filter(({ node }) => !isUnset(node));
  const named = (pattern: RegExp) => top.filter(({ member }) => pattern.test(member.key));
  return {
    hosts: valuesOf(root, 'HOST'),
    ports: valuesOf(root, 'PORT'),
    clientKeys: valuesOf(root, 'APIKEY'),
    secrets: [
      ...named(secretVariables).filter(({ member, ...value }) => member.key !== 'APIKEY' && !isSwitchedOff(value)),
      ...valuesOf(root, 'transformers', 'plugins', 'Plugins').flatMap(secretsIn),
    ],
    // Claude Code asks for it: a route of its own if it has a comma, else a model that the routes decide on.
    models: smallModels.filter((value) => !isRoute(value)),
    routes: smallModels.filter(isRoute).map((value) => ({ value, name: smallModel, syntax: 'comma' })),
    ownTransformers: valuesOf(root, 'transformers')
      .flatMap(itemsOf)
      .flatMap((item) => valuesOf(item, 'name'))
      .flatMap(({ node }) => textOf(node) ?? []),
    codeLoading: [
      ...risk(valuesOf(root, 'CUSTOM_ROUTER_PATH'), 'is run for every request and replaces the routes'),
      ...risk(valuesOf(root, 'transformers').flatMap(readTransformerPaths), 'is loaded and run at start'),
      ...risk(valuesOf(root, 'CLAUDE_PATH'), 'is run by a shell in place of Claude Code'),
      ...risk(valuesOf(root, 'StatusLine').flatMap(readScripts), 'is loaded and run by the status line'),
      ...risk(
        valuesOf(root, 'plugins', 'Plugins').flatMap(readPlugins),
        'switches a plugin on, which runs inside of the router',
      ),
      ...risk(named(codeVariables), 'becomes an environment variable that loads code'),
    ],
    traffic: [
      ...risk(named(proxyVariables), 'sends every upstream request through a proxy'),
      ...risk(named(tlsVariables).filter(isWeakening), 'changes which certificates are trusted'),
      ...risk(
        valuesOf(root, 'REWRITE_SYSTEM_PROMPT'),
        'sends the text of a local file upstream in place of the system prompt',
      ),
    ],
  };
}

/** The one provider that the flat keys of CCR up to 1.0.15 describe. */
export function readFlatProvider(root: Value): Provider {
  const given = (key: string): readonly Value[] => valuesOf(root, key).filter(({ node }) => !isUnset(node));
  return {
    at: root.node,
    path: root.path,
    names: [],
    urls: given('OPENAI_BASE_URL'),
    secrets: given('OPENAI_API_KEY'),
    models: given('OPENAI_MODEL'),
    transformers: [],
  };
}

/** The names of providers, lower-cased and trimmed. */
export function declaredNames(providers: RouterConfig['providers']): readonly string[] {
  return providers.flatMap(({ names }) =>
    names.flatMap(({ node }) => (node.kind === 'string' ? [node.value.trim().toLowerCase()] : [])),
  );
}

function readTransformerPaths(value: Value): readonly Value[] {
  return oneOrMore(value).flatMap((item) => (item.node.kind === 'object' ? valuesOf(item, 'path', 'module') : [item]));
}

function readScripts(value: Value): readonly Value[] {
  if (value.node.kind === 'array') return oneOrMore(value).flatMap(readScripts);
  return membersIn(value).flatMap(({ member, ...inner }) =>
    member.key === 'scriptPath' ? [inner] : readScripts(inner),
  );
}

/** One value per plugin that is not switched off: the place of its code, or its name. */
function readPlugins(value: Value): readonly Value[] {
  return oneOrMore(value).flatMap((plugin) => {
    if (plugin.node.kind !== 'object') return [plugin];
    if (valuesOf(plugin, 'enabled').some(({ node }) => node.kind === 'boolean' && !node.value)) return [];
    const code = valuesOf(plugin, 'module', 'path', 'modulePath');
    const named = valuesOf(plugin, 'name', 'id');
    return code.length > 0 ? code : named.length > 0 ? named : [plugin];
  });
}

function isRoute({ node }: Value): boolean {
  return textOf(node)?.includes(',') ?? false;
}

function isWeakening({ node, path }: Value): boolean {
  const text = 'value' in node ? String(node.value) : '';
  return !path.endsWith('NODE_TLS_REJECT_UNAUTHORIZED') || text === '0' || text === 'false';
}

function isSwitchedOff({ node }: Value): boolean {
  return isUnset(node) || node.kind === 'number' || node.kind === 'boolean';
}

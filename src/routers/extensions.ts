import { readClaudeEnv } from './claudeEnv.ts';
import type { Value } from './config.ts';
import { secretsIn } from './secrets.ts';
import { itemsOf, membersIn, type Parts, risk, valuesOf } from './values.ts';

const modules = [
  'botGateway',
  'bot_gateway',
  'observability',
  'mediaTools',
  'toolHub',
  'contextArchive',
  'agent',
  'Agent',
];

/** What CCR 3 loads or runs, where it sends traffic, and the keys in parts that this project does not judge. */
export function readExtensions(root: Value): Parts {
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
    secrets: [
      ...valuesOf(root, ...modules),
      ...servers.flatMap((server) => valuesOf(server, 'headers', 'env')),
    ].flatMap(secretsIn),
  };
}

/** The environments of profiles, in which Claude Code is started. */
export function readEnvironments(profile: Value): readonly Parts[] {
  if (profile.node.kind === 'array') return itemsOf(profile).flatMap(readEnvironments);
  return membersIn(profile).flatMap(({ member, ...inner }) =>
    member.key === 'env' ? [readClaudeEnv(inner)] : readEnvironments(inner),
  );
}

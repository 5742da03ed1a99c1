import type { BannedProvider } from '../policy/policy.ts';
import type { Provider } from '../routers/config.ts';
import { bannedAt, hostOf } from '../routers/hosts.ts';
import { textOf } from '../routers/node.ts';
import type { Rule } from './rule.ts';
import { knownTexts, plainName, sayText } from './say.ts';

/** Every entry counts, also unused and duplicate ones: the list of providers is what a request may name. */
export const providerBanned: Rule = {
  id: 'provider-banned',
  title: 'A banned provider is configured',
  severity: 'error',
  help: `The policy bans this provider: prompts and code must not go there. CCR forwards a request to every provider in its list,
whether or not a route names it, because a client can ask for \`provider,model\` on its own. Each entry therefore counts,
and a banned provider is also found by the host of its base URL, under whatever name it hides.`,
  fix: 'Remove the provider and every route to it, and use an allowed one.',
  *check(config, { providers: { allowed, banned } }) {
    const fix = `Remove it with every route to it, and use only ${allowed.join(', ')}.`;
    for (const provider of config.providers) {
      const byName = new Set<BannedProvider>();
      for (const { value, text } of knownTexts(provider.names)) {
        const found = banned.find(({ name }) => plainName(name) === plainName(text));
        if (!found) continue;
        byName.add(found);
        const written = text === found.name ? '' : ` (written '${sayText(text)}')`;
        yield {
          at: value.node,
          message: `BANNED provider: ${found.name}${written}`,
          fix,
          subject: found.name,
          provider: found.name,
        };
      }
      yield* byHost(provider, banned, byName, fix);
    }
    for (const value of config.baseUrls) {
      yield* byHost({ urls: [value], names: [] }, banned, new Set(), fix);
    }
  },
};

function* byHost(
  { urls, names }: Pick<Provider, 'urls' | 'names'>,
  banned: readonly BannedProvider[],
  known: ReadonlySet<BannedProvider>,
  fix: string,
) {
  const [name] = names;
  const under = name && textOf(name.node) !== undefined ? ` under the name '${sayText(textOf(name.node) ?? '')}'` : '';
  for (const { node } of urls) {
    const host = hostOf(textOf(node) ?? '');
    const found = host === undefined ? undefined : bannedAt(host, banned);
    if (!found || known.has(found)) continue;
    yield {
      at: node,
      message: `BANNED provider: ${found.name} (reached at ${host}${under})`,
      fix,
      subject: `${found.name} ${host}`,
      provider: found.name,
    };
  }
}

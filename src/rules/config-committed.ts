import type { RouterConfig } from '../routers/config.ts';
import { parseUrl } from '../routers/hosts.ts';
import { textOf } from '../routers/node.ts';
import type { Rule } from './rule.ts';
import { opening } from './say.ts';

export const configCommitted: Rule = {
  id: 'config-committed',
  title: 'A router config is committed',
  severity: 'notice',
  help: `CCR's own interface writes the values of environment variables back into the file, so that a config that was clean yesterday may
hold keys today. A template that follows the policy may be committed; a policy can make this an error.`,
  fix: 'Commit a template only, and keep `~/.claude-code-router/config.json` itself out of repositories.',
  *check(config, { providers: { endpoints } }) {
    if (!reroutes(config, endpoints)) return;
    yield {
      at: opening(config),
      message:
        config.dialect === 'settings'
          ? 'Settings that reroute Claude Code are committed'
          : 'A router config is committed',
      fix: 'Keep the file that CCR uses out of the repository; a template without keys may stay.',
      subject: config.dialect,
    };
  },
};

/** A tag and the model of an agent are no config; settings of Claude Code are one only once they send requests somewhere. */
function reroutes({ dialect, baseUrls, routes, overrides }: RouterConfig, endpoints: readonly string[]): boolean {
  if (dialect === 'tag' || dialect === 'agent') return false;
  if (dialect !== 'settings' || routes.length + overrides.length > 0) return true;
  const allowed = endpoints.map((endpoint) => parseUrl(endpoint)?.origin);
  return baseUrls.some(({ node }) => !allowed.includes(parseUrl(textOf(node) ?? '')?.origin));
}

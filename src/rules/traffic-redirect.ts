import { hostOf, isLoopback, parseUrl } from '../routers/hosts.ts';
import { lastKey } from '../routers/keys.ts';
import { spotOf, textOf } from '../routers/node.ts';
import type { Rule } from './rule.ts';
import { isOpaque, sayText } from './say.ts';

export const trafficRedirect: Rule = {
  id: 'traffic-redirect',
  title: 'Traffic is sent elsewhere or loses its protection',
  severity: 'error',
  help: `A proxy sees where every request goes, switching off the check of certificates lets anybody in between read it, and
ANTHROPIC_BASE_URL sends Claude Code itself to another server. Loopback addresses and the policy's endpoints are fine.`,
  fix: 'Remove the setting.',
  *check(config, { providers: { endpoints } }) {
    for (const { value, effect, severity } of config.traffic) {
      yield {
        at: spotOf(value.node),
        message: `${sayText(value.path)} ${effect}`,
        fix: 'Remove the setting, or leave it empty.',
        subject: value.path.replace(/\[\d+\]/g, '[]'),
        ...(severity && { severity }),
      };
    }
    const origins = endpoints.map((endpoint) => parseUrl(endpoint)?.origin);
    for (const value of config.baseUrls) {
      if (isOpaque(value.node)) continue;
      const text = textOf(value.node) ?? '';
      const host = hostOf(text);
      if (host !== undefined && isLoopback(host) && parseUrl(text)?.username === '') continue;
      if (origins.includes(parseUrl(text)?.origin)) continue;
      yield {
        at: value.node,
        message: `${lastKey(value)} sends Claude Code to ${host === undefined ? 'an address that cannot be checked' : sayText(host)}`,
        fix: `Remove it, or use ${endpoints.join(' or ')} or a loopback address.`,
        subject: host ?? lastKey(value),
      };
    }
  },
};

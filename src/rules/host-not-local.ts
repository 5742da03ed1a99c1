import { isIP } from 'node:net';
import type { Value } from '../routers/config.ts';
import { spotOf, textOf } from '../routers/node.ts';
import { hasReference } from '../routers/reference.ts';
import type { Rule } from './rule.ts';
import { isOpaque, oneOf, opening, say, sayKind } from './say.ts';

export const hostNotLocal: Rule = {
  id: 'host-not-local',
  title: 'The router listens on more than this machine',
  severity: 'error',
  help: `HOST must be exactly an address that the policy allows, \`127.0.0.1\` by default. On \`0.0.0.0\` or \`::\` everybody who reaches the
machine reaches the router, and with it the configured keys. CCR expands HOST like every other value, so that a variable
can open it later; a missing HOST is local today by default only.`,
  fix: 'Set `HOST` to `"127.0.0.1"`.',
  *check(config, { hosts }) {
    const must = `HOST must be ${oneOf(hosts)}`;
    const fix = `Set HOST to ${oneOf(hosts)}.`;
    if (config.whole && config.hosts.length === 0) {
      yield { at: opening(config), message: `${must}, but it is missing`, fix, subject: 'missing' };
    }
    for (const value of config.hosts) {
      const text = textOf(value.node);
      if (isOpaque(value.node) || (text !== undefined && hosts.includes(text))) continue;
      yield {
        at: spotOf(value.node),
        message: `${must}, found '${say(value)}'${reason(value)}`,
        fix,
        subject: say(value),
      };
    }
  },
};

function reason({ node }: Value): string {
  const text = textOf(node);
  if (text === undefined) return ` (${sayKind(node)}, not a text)`;
  if (hasReference(text)) return ' (an environment variable can open it)';
  const plain = text.trim();
  if (plain === '') return ' (empty: what it listens on depends on the version)';
  if (plain !== text) return ' (with spaces around it CCR does not start)';
  if (/^(?:0+(?:\.0+){0,3}|0x0+|::|\[::\]|(?:0*:)+0*|\*)$/.test(plain)) return ' (listens on every interface)';
  if (isIP(plain) === 0) return ' (no address: the system resolves it like a name)';
  if (/^127\.|^::1$/.test(plain)) return ' (a loopback address, but not an allowed one)';
  return ' (listens on a network interface)';
}

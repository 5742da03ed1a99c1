import { textOf } from '../routers/node.ts';
import type { Rule } from './rule.ts';
import { plainName, sayProvider, sayText } from './say.ts';

export const configShape: Rule = {
  id: 'config-shape',
  title: 'The config is not built as the router reads it',
  severity: 'error',
  help: `A value of the wrong kind, a key that is given twice, or a provider that the router skips: the config does not do what it says,
and a later version or another tool may read it differently. What is wrong in such a part is judged all the same.`,
  fix: 'Write the config as the documentation of Claude Code Router shows it.',
  *check(config) {
    const seen = new Set<string>();
    for (const provider of config.providers) {
      const at = { start: provider.at.start, end: provider.at.start + 1 };
      if (provider.ignored) {
        yield {
          at: provider.names[0]?.node ?? at,
          message: provider.ignored,
          fix: 'Give the provider name, api_base_url and api_key, or remove it.',
          subject: `${sayProvider(provider)} ignored`,
          // A provider without a name cannot be compared with the policy.
          ...(provider.names.length > 0 && { severity: 'warning' }),
        };
      }
      for (const { node } of provider.names.slice(0, 1)) {
        const name = textOf(node);
        if (name === undefined) continue;
        if (seen.has(name)) {
          yield {
            at: node,
            message: `Provider '${sayText(name)}' is declared twice, and the last one wins`,
            fix: 'Keep one of the two.',
            subject: `twice ${plainName(name)}`,
            severity: 'warning',
          };
        }
        seen.add(name);
      }
    }
  },
};

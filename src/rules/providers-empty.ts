import type { Rule } from './rule.ts';
import { opening } from './say.ts';

export const providersEmpty: Rule = {
  id: 'providers-empty',
  title: 'The router has no providers',
  severity: 'error',
  help: `With an empty or missing list of providers CCR 2.0 listens on every interface and asks for no key, whatever HOST and APIKEY say,
and its configuration can be read and changed by everyone who reaches it.`,
  fix: 'Declare at least one allowed provider.',
  *check(config) {
    if (!config.whole) return;
    const why = 'so that CCR 2.0 listens on every interface without a key';
    const fix = 'Declare at least one allowed provider.';
    const { providerLists, providers } = config;
    if (providerLists.length === 0 && config.dialect !== 'v3') {
      yield { at: opening(config), message: `Providers is missing, ${why}`, fix, subject: 'missing' };
    }
    for (const { node, path } of providerLists) {
      const none =
        (node.kind === 'array' && node.items.length === 0) || (node.kind === 'object' && providers.length === 0);
      // CCR takes `providers` where `Providers` is null.
      const replaced = node.kind === 'null' && providers.length > 0;
      if (none || (node.kind === 'null' && !replaced))
        yield { at: node, message: `${path} is empty, ${why}`, fix, subject: 'empty' };
    }
  },
};

import { isUnset } from '../routers/values.ts';
import type { Rule } from './rule.ts';
import { opening } from './say.ts';

const fix = `Set APIKEY to one environment reference such as "\${CCR_APIKEY}".`;

export const apikeyMissing: Rule = {
  id: 'apikey-missing',
  title: 'The router asks for no key',
  severity: 'error',
  help: `Without APIKEY every process on the machine can use the router, read its configuration with all keys in clear, and change it.
CCR 3 then makes up a key and listens wherever HOST says.`,
  fix,
  *check(config) {
    const { clientKeys, whole } = config;
    if (whole && clientKeys.length === 0) {
      yield {
        at: opening(config),
        message: 'APIKEY is missing, so that the router asks for no key',
        fix,
        subject: 'missing',
      };
    }
    for (const { node, path } of clientKeys) {
      if (!isUnset(node)) continue;
      yield { at: node, message: `${path} is empty, so that the router asks for no key`, fix, subject: 'empty' };
    }
  },
};

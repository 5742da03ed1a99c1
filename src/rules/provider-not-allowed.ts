import type { Rule } from './rule.ts';
import { knownTexts, plainName, say, sayText } from './say.ts';

export const providerNotAllowed: Rule = {
  id: 'provider-not-allowed',
  title: 'A provider is not on the allow list',
  severity: 'error',
  help: `Only the providers that the policy allows may be configured. Names are compared without regard to case. Spaces around a
name are part of it for CCR, so that such a name is wrong even if the rest of it is allowed.`,
  fix: 'Remove the provider, or have it added to `providers.allowed` of the policy.',
  *check(config, { providers: { allowed, banned } }) {
    const names = allowed.map(plainName);
    const banNames = banned.map(({ name }) => plainName(name));
    const only = `Only ${allowed.join(', ') || 'nothing'} allowed`;
    const fix = `Use ${allowed.join(' or ')}, or have the provider added to providers.allowed of the policy.`;
    for (const { names: given } of config.providers) {
      for (const { value, text } of knownTexts(given)) {
        const plain = plainName(text);
        if (text === text.trim() && names.includes(plain)) continue;
        if (banNames.includes(plain)) continue;
        const spaces = names.includes(plain) ? ' (the spaces belong to the name)' : '';
        yield {
          at: value.node,
          message: `${only}, found '${sayText(text)}'${spaces}`,
          fix,
          subject: plain,
          provider: sayText(plain),
        };
      }
      for (const value of given) {
        if (value.node.kind === 'string' || value.node.kind === 'expression') continue;
        yield { at: value.node, message: `${only}, found '${say(value)}'`, fix, subject: say(value) };
      }
    }
  },
};

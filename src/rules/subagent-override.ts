import type { Rule } from './rule.ts';
import { isOpaque, say } from './say.ts';
import { refusals, targetOf } from './target.ts';

export const subagentOverride: Rule = {
  id: 'subagent-override',
  title: 'A subagent is sent past the router’s routes',
  severity: 'error',
  help: `A \`<CCR-SUBAGENT-MODEL>\` tag, or the variable \`CLAUDE_CODE_SUBAGENT_MODEL\`, names the provider and model of a subagent's
requests and wins over the table of routes. It is judged like a route.`,
  fix: 'Remove the override, or let it name an allowed provider and model.',
  *check(config, policy) {
    for (const route of config.overrides) {
      if (isOpaque(route.value.node)) continue;
      const text = say(route.value);
      const target = text.includes(',') || route.syntax === 'selector' ? targetOf(route) : { model: text };
      const refused = target ? refusals(target, policy) : [];
      if (refused.length === 0) continue;
      yield {
        at: route.value.node,
        message: `${route.name} sends subagents to ${refused.join(', and ')}`,
        fix: `Remove it, or name ${policy.providers.allowed.join(' or ')} and one of the models ${policy.models.allowed.join(', ')}.`,
        subject: `${route.name} ${text}`,
        ...(route.severity && { severity: route.severity }),
      };
    }
  },
};

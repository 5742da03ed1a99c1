import { modelAllowed, settingFor } from '../policy/severity.ts';
import { textOf } from '../routers/node.ts';
import type { Rule } from './rule.ts';
import { isOpaque, say } from './say.ts';

export const agentModel: Rule = {
  id: 'agent-model',
  title: 'An agent, command or skill asks for a model that is not on the allow list',
  severity: 'warning',
  help: `The front matter of \`.claude/agents/*.md\`, commands and skills can name a \`model\`. What it says is judged once the policy sets a
severity for this rule; until then the rule is off. Names that Claude Code itself resolves, such as \`sonnet\` and \`inherit\`, are
fine, and \`provider,model\` is a route, which is always judged.`,
  fix: 'Remove the model, write `inherit` or another alias, or have the model added to `models.allowed` of the policy.',
  *check(config, policy) {
    if (config.dialect !== 'agent' || settingFor(policy.rules, agentModel.id) === undefined) return;
    for (const value of config.models) {
      const text = textOf(value.node);
      if (isOpaque(value.node) || text === undefined || modelAllowed(text, policy)) continue;
      yield {
        at: value.node,
        message: `Model not allowed for an agent, command or skill: ${say(value)}`,
        fix: `Use ${policy.models.allowed.join(' or ')} or an alias such as inherit, or have the model added to models.allowed of the policy.`,
        subject: `agent ${say(value)}`,
      };
    }
  },
};

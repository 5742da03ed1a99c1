import { modelAllowed } from '../policy/severity.ts';
import { spotOf, textOf } from '../routers/node.ts';
import type { Rule } from './rule.ts';
import { isOpaque, say } from './say.ts';

export const modelNotAllowed: Rule = {
  id: 'model-not-allowed',
  title: 'A model is not on the allow list',
  severity: 'error',
  help: `Only the models that the policy allows may be offered. Names are compared exactly; entries of the policy may be globs such as
\`claude-*\`.`,
  fix: 'Remove the model, or have it added to `models.allowed` of the policy.',
  *check(config, policy) {
    if (config.dialect === 'agent') return;
    const { allowed } = policy.models;
    const listed = config.providers.flatMap(({ names, models }) => models.map((value) => ({ value, of: names[0] })));
    for (const { value, of } of [...listed, ...config.models.map((value) => ({ value, of: undefined }))]) {
      if (isOpaque(value.node)) continue;
      const text = textOf(value.node);
      if (text !== undefined && modelAllowed(text, policy)) continue;
      yield {
        at: spotOf(value.node),
        message: `Model not allowed: ${say(value)}`,
        fix: `Use ${allowed.join(' or ')}, or have the model added to models.allowed of the policy.`,
        subject: `${of ? say(of) : value.path} ${say(value)}`,
      };
    }
  },
};

import type { Rule } from './rule.ts';
import { knownTexts, sayText } from './say.ts';

/** The names that CCR 1.0.73 and 2.0.0 register. */
const registered = [
  'Anthropic',
  'OpenAI',
  'cerebras',
  'cleancache',
  'customparams',
  'deepseek',
  'enhancetool',
  'forcereasoning',
  'gemini',
  'groq',
  'maxcompletiontokens',
  'maxtoken',
  'openai-responses',
  'openrouter',
  'reasoning',
  'sampling',
  'streamoptions',
  'tooluse',
  'vercel',
  'vertex-claude',
  'vertex-gemini',
];

export const unknownTransformer: Rule = {
  id: 'unknown-transformer',
  title: 'A transformer is not one that CCR registers',
  severity: 'warning',
  help: `CCR looks transformers up by their exact name and leaves out what it does not know: with \`anthropic\` in place of \`Anthropic\` it
sends a body of the wrong shape and answers every request with an error.`,
  fix: 'Write the name as CCR registers it.',
  *check(config) {
    for (const { transformers } of config.providers) {
      for (const { value, text } of knownTexts(transformers)) {
        if (registered.includes(text) || config.ownTransformers.includes(text)) continue;
        const near = registered.find((name) => name.toLowerCase() === text.trim().toLowerCase());
        yield {
          at: value.node,
          message: `CCR registers no transformer '${sayText(text)}'${near ? `: it is called '${near}'` : ''}`,
          fix: near ? `Write "${near}".` : `Use one of ${registered.join(', ')}.`,
          subject: text,
        };
      }
    }
  },
};

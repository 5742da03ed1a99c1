import { spotOf } from '../routers/node.ts';
import type { Rule } from './rule.ts';
import { sayText } from './say.ts';

export const codeLoading: Rule = {
  id: 'code-loading',
  title: 'The config runs code',
  severity: 'error',
  help: `These settings make CCR, or what it starts, load and run code: a custom router, transformers, plugins, scripts of the status
line, CLAUDE_PATH, which a shell runs, and variables such as NODE_OPTIONS, since CCR copies every setting into its
environment. Code in the router sees each prompt and each key, and can send them anywhere.`,
  fix: 'Leave the setting empty or remove it.',
  *check(config) {
    for (const { value, effect, severity } of config.codeLoading) {
      yield {
        at: spotOf(value.node),
        message: `${sayText(value.path)} ${effect}`,
        fix: 'Remove the setting, or leave it empty.',
        subject: `${value.path.replace(/\[\d+\]/g, '[]')}`,
        ...(severity && { severity }),
      };
    }
  },
};

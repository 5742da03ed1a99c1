import { readClaudeEnv } from '../claudeEnv.ts';
import type { Value } from '../config.ts';
import type { Dialect } from '../dialect.ts';
import { has } from '../looks.ts';
import { isClaudeSettings } from '../names.ts';
import { assemble, risk, valuesOf } from '../values.ts';

/** Variables by which settings of any file name are known. */
const telling = ['ANTHROPIC_BASE_URL', 'CLAUDE_CODE_SUBAGENT_MODEL'];

/** The settings of Claude Code itself: they can reroute it without any file of CCR. */
export const settings: Dialect = {
  id: 'settings',
  recognise: (root, { target, top }) =>
    top &&
    !has(root.node, ['Providers', 'providers', 'Router']) &&
    (isClaudeSettings(target) || valuesOf(root, 'env').some((env) => has(env.node, telling))),
  read(root, { carrier }) {
    const models = valuesOf(root, 'model');
    const [env] = valuesOf(root, 'env');
    return assemble(
      { dialect: 'settings', carrier: carrier === 'file' ? 'settings' : carrier, at: root.node, whole: false },
      readClaudeEnv(env, models),
      { codeLoading: readHelper(root) },
    );
  },
};

function readHelper(root: Value) {
  // A command that fetches a key has honest uses, and it still runs on every machine that opens the repository.
  return risk(valuesOf(root, 'apiKeyHelper'), 'runs a command on every machine that opens the repository', 'warning');
}

import { guarded } from '../local/guarded.ts';
import type { Command } from './command.ts';

export const uiCommand: Command = {
  name: 'ui',
  summary: "verify your router config, then open the router's web interface",
  help: `Usage: ccr-guard ui [arguments of 'ccr ui']

Verifies ~/.claude-code-router/config.json first and starts nothing when it breaks the policy. All arguments go to
'ccr ui'. Its Save button writes keys in clear into the config: run 'ccr-guard verify' afterwards.

Exit codes: 1 the config breaks the policy, 2 the config or ccr is missing, else that of 'ccr ui'.
`,
  takesHelp: false,
  run: guarded('ui'),
};

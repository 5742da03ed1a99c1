import { guarded } from '../local/guarded.ts';
import type { Command } from './command.ts';

export const codeCommand: Command = {
  name: 'code',
  summary: 'verify your router config, then start Claude Code through the router',
  help: `Usage: ccr-guard code [arguments of 'ccr code']

Verifies ~/.claude-code-router/config.json first and starts nothing when it breaks the policy. All arguments go to
'ccr code'.

Exit codes: 1 the config breaks the policy, 2 the config or ccr is missing, else that of 'ccr code'.
`,
  takesHelp: false,
  run: guarded('code'),
};

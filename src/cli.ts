import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command, ExitCode, Io } from './commands/command.ts';
import { faultOf, UserError } from './errors.ts';
import { version } from './version.ts';

/** Each command is loaded when it is called, so that none pays for another. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).checkCommand,
  explain: async () => (await import('./commands/explain.ts')).explainCommand,
  policy: async () => (await import('./commands/policy.ts')).policyCommand,
  baseline: async () => (await import('./commands/baseline.ts')).baselineCommand,
  install: async () => (await import('./commands/install.ts')).installCommand,
  verify: async () => (await import('./commands/verify.ts')).verifyCommand,
  code: async () => (await import('./commands/code.ts')).codeCommand,
  ui: async () => (await import('./commands/ui.ts')).uiCommand,
};

/** Runs one command line. What it returns is the exit code; it throws nothing. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    if (error instanceof UserError) {
      io.stderr.write(`ccr-guard: ${error.message}\n`);
      return 2;
    }
    io.stderr.write(
      `ccr-guard: internal fault: ${faultOf(error)}\nPlease report it with the command line that caused it.\n`,
    );
    return 3;
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<ExitCode> {
  const [first = '', ...rest] = args;
  if (first === '--version' || first === '-v') {
    io.stdout.write(`${version}\n`);
    return 0;
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    io.stdout.write(await overview());
    return 0;
  }
  const load = Object.hasOwn(commands, first) ? commands[first] : undefined;
  if (!load && /^[a-z]+$/.test(first) && !existsSync(resolve(io.cwd, first))) await refuseSlip(first);
  const command = await (load ?? (async () => (await import('./commands/check.ts')).checkCommand))();
  const own = load ? rest : args;
  if (command.takesHelp !== false && own.some((arg) => arg === '--help' || arg === '-h')) {
    io.stdout.write(command.help);
    return 0;
  }
  return command.run(own, io);
}

/** What is no command is a path, but where nothing has that name a slip of the pen is likelier. */
async function refuseSlip(word: string): Promise<void> {
  const { didYouMean } = await import('./policy/suggest.ts');
  const hint = didYouMean(word, Object.keys(commands));
  if (hint !== '') throw new UserError(`There is no command or file '${word}'${hint}`);
}

async function overview(): Promise<string> {
  const lines: string[] = [];
  for (const load of Object.values(commands)) {
    const { name, summary } = await load();
    lines.push(`  ${name.padEnd(10)}${summary}`);
  }
  return `ccr-guard ${version}: finds committed Claude Code Router configs and leaked keys.

Usage: ccr-guard [command] [options]

Commands:
${lines.join('\n')}

Examples:
  ccr-guard                       check the tracked files of this repository
  ccr-guard check --staged        check what is about to be committed
  ccr-guard check src docs        check these folders
  ccr-guard explain host-not-local

'ccr-guard <command> --help' tells more about one.
Exit codes: 0 nothing found, 1 findings, 2 wrong usage or unreadable input, 3 a fault of ccr-guard.
`;
}

/** The process as a command's surroundings, to its end. */
export async function main(): Promise<void> {
  // A reader that closes the pipe early (`| head`) has had what it wanted; the verdict stays what it is.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exit(3);
  });
  const { stdout, stderr, env } = process;
  process.exitCode = await run(process.argv.slice(2), { stdout, stderr, cwd: process.cwd(), env });
  // Taking everything down in order takes milliseconds; it matters only to what is still to be written.
  if (stdout.writableLength + stderr.writableLength === 0) process.exit();
}

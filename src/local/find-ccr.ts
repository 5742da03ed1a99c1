import { readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { UserError } from '../errors.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What to start, without a shell: the program and the arguments that go before the user's. */
export interface Program {
  readonly file: string;
  readonly args: readonly string[];
}

const installLine = 'npm install --global @musistudio/claude-code-router';

/** Finds `ccr` on the PATH, else as `npm install` leaves it for the folder or one above. Throws a UserError. */
export function findCcr(env: Env, cwd: string, platform: NodeJS.Platform = process.platform): Program {
  const names = platform === 'win32' ? ['ccr.exe', 'ccr.cmd'] : ['ccr'];
  for (const folder of folders(env, cwd)) {
    for (const name of names) {
      const file = join(folder, name);
      if (statSync(file, { throwIfNoEntry: false })?.isFile()) return programOf(file);
    }
  }
  throw new UserError(`Claude Code Router (ccr) was not found; install it with: ${installLine}`);
}

function folders(env: Env, cwd: string): string[] {
  // A relative entry would let the current folder choose what is run.
  const path = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(isAbsolute);
  for (let folder = cwd; ; folder = dirname(folder)) {
    path.push(join(folder, 'node_modules', '.bin'));
    if (dirname(folder) === folder) return path;
  }
}

/** Windows starts a `.cmd` only through a shell, which would interpret the arguments; npm's names the script in it. */
function programOf(file: string): Program {
  if (!file.endsWith('.cmd')) return { file, args: [] };
  const script = /"%(?:~dp0|dp0%)\\?([^"%]+\.[cm]?js)"/.exec(readFileSync(file, 'utf8'))?.[1];
  if (script === undefined) throw new UserError(`${file} does not start a Node script; reinstall with: ${installLine}`);
  return { file: process.execPath, args: [join(dirname(file), ...script.split('\\'))] };
}

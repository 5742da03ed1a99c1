import { homedir } from 'node:os';
import { join } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** The home folder as the router finds it: from the environment, else from the system's user database. */
function homeOf(env: Env, platform: NodeJS.Platform = process.platform): string {
  return env[platform === 'win32' ? 'USERPROFILE' : 'HOME'] || homedir();
}

/** The one file that the router reads. */
export function configFile(env: Env): string {
  return join(homeOf(env), '.claude-code-router', 'config.json');
}

/** How that file is called in messages, whoever's home it is in. */
export const shownConfigFile = '~/.claude-code-router/config.json';

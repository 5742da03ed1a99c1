import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { messageOf } from '../../src/errors.ts';

const cache = resolve(import.meta.dirname, '../../../.cache');

/**
 * The router as npm installs it: the path of its script, or why there is none. It is kept in `.cache/`, so that only
 * the first run waits for it.
 */
export async function installCcr(version: string): Promise<{ readonly script: string } | { readonly missing: string }> {
  const folder = join(cache, `claude-code-router-${version}`);
  const script = join(folder, 'node_modules', '@musistudio', 'claude-code-router', 'dist', 'cli.js');
  if (process.platform !== 'linux') return { missing: 'sockets are looked up as Linux lists them' };
  if (existsSync(script)) return { script };
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  try {
    const flags = ['--prefix', draft, '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
    const name = `@musistudio/claude-code-router@${version}`;
    await promisify(execFile)('npm', ['install', ...flags, name], { timeout: 60_000 });
    renameSync(draft, folder);
    return { script };
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    return existsSync(script) ? { script } : { missing: messageOf(error).split('\n', 1)[0] ?? '' };
  }
}

const given = new Set<number>();

/** A port that nothing listened on a moment ago, and that was not given to a test that runs beside this one. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  if (given.has(port)) return freePort();
  given.add(port);
  return port;
}

/**
 * Starts the router on the config in `home` and returns the addresses that it listens on, none if it gives up.
 * It is ended by its own process id.
 */
export async function listeningAddresses(script: string, home: string, env: NodeJS.ProcessEnv): Promise<string[]> {
  const port = await freePort();
  mkdirSync(home, { recursive: true });
  const child = spawn(process.execPath, [script, 'start'], {
    env: { PATH: process.env['PATH'], ...env, HOME: home, SERVICE_PORT: String(port) },
    stdio: 'ignore',
    cwd: home,
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  try {
    return await addressesOf(child, port);
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

async function addressesOf(child: ChildProcess, port: number): Promise<string[]> {
  for (let tries = 0; tries < 1600 && child.exitCode === null; tries++) {
    const addresses = listeners(port);
    if (addresses.length > 0) return addresses;
    await sleep(25);
  }
  if (child.exitCode === null) throw new Error('The router neither listened nor ended.');
  return [];
}

/**
 * Who listens on a port, from the kernel's tables: `0100007F:0D80` is an address in the machine's byte order. A row may
 * be read twice where the table changes meanwhile.
 */
function listeners(port: number): string[] {
  const found = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => {
    if (!existsSync(table)) return [];
    const rows = readFileSync(table, 'utf8').matchAll(/^ *\d+: ([0-9A-F]+):([0-9A-F]{4}) \S+ 0A /gm);
    return [...rows].flatMap(([, address = '', hex = '']) =>
      Number.parseInt(hex, 16) === port ? [dotted(address)] : [],
    );
  });
  return [...new Set(found)];
}

function dotted(address: string): string {
  if (address.length > 8) return /^0+$/.test(address) ? '::' : address;
  return [...Buffer.from(address, 'hex').reverse()].join('.');
}

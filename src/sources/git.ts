import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { UserError } from '../errors.ts';
import { printable } from '../text.ts';
import { findGit, gitEnvironment, hardened } from './environment.ts';

/** Where git is run, and in which surroundings. */
export interface GitPlace {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** git said no; the message is its own last line, safe to print. */
export class GitFailure extends UserError {}

export interface GitOptions {
  readonly input?: string | Uint8Array;
  /** Settings on top of the hardened ones, as `name=value`. */
  readonly settings?: readonly string[];
  /** Whether it may reach the remote of the repository. */
  readonly mayFetch?: boolean;
  /** Milliseconds after which git is ended. */
  readonly timeout?: number;
}

const gibibyte = 2 ** 30;

/** Runs git to its end. Gives what it printed; throws a GitFailure when it fails. */
export function git(
  place: GitPlace,
  args: readonly string[],
  { input, settings, mayFetch, timeout }: GitOptions = {},
): Buffer {
  const { program, argv, env } = command(place, args, settings, mayFetch);
  const { stdout, stderr, status, error } = spawnSync(program, argv, {
    cwd: place.cwd,
    env,
    maxBuffer: gibibyte,
    windowsHide: true,
    ...(input === undefined ? {} : { input }),
    ...(timeout === undefined ? {} : { timeout }),
  });
  if (error) throw new GitFailure(`git ${args[0]} could not be run to its end: ${printable(error.message)}.`);
  if (status !== 0) throw failure(place, args, stderr.toString('utf8'));
  return stdout;
}

/** The same without waiting for it; `join` puts together what comes in pieces. */
export async function gitAhead(
  place: GitPlace,
  args: readonly string[],
  join: (pieces: readonly Buffer[]) => Buffer = Buffer.concat,
): Promise<Buffer> {
  const { stdin, stdout, ended } = startGit(place, args);
  stdin.end();
  const pieces: Buffer[] = [];
  stdout.on('data', (piece: Buffer) => pieces.push(piece));
  await ended;
  return join(pieces);
}

/** A git whose output is read while it runs. */
export interface RunningGit {
  readonly stdin: Writable;
  readonly stdout: Readable;
  /** Settles when git has ended; rejects with a GitFailure when it failed. */
  readonly ended: Promise<void>;
  /** Ends git before its time; `ended` then settles without an error. */
  stop(): void;
}

export function startGit(place: GitPlace, args: readonly string[]): RunningGit {
  const { program, argv, env } = command(place, args);
  const child: ChildProcessByStdio<Writable, Readable, Readable> = spawn(program, argv, {
    cwd: place.cwd,
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let stderr = '';
  let stopped = false;
  child.stderr.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk.toString('utf8')).slice(-10_000);
  });
  // A git that fails closes its input early; its exit says why.
  child.stdin.on('error', () => {});
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', (error) => reject(new UserError(`git could not be run: ${printable(error.message)}.`)));
    child.on('close', (status) => (status === 0 || stopped ? resolve() : reject(failure(place, args, stderr))));
  });
  // Whoever reads the output awaits this too; until then a failure is no unhandled one.
  ended.catch(() => {});
  const stop = (): void => {
    stopped = true;
    child.kill();
  };
  return { stdin: child.stdin, stdout: child.stdout, ended, stop };
}

function command(place: GitPlace, args: readonly string[], settings: readonly string[] = [], mayFetch = false) {
  if (!existsSync(place.cwd)) throw new UserError(`The folder ${printable(place.cwd)} does not exist.`);
  const program = findGit(place.env);
  if (program === undefined) throw new GitMissing();
  const extra = settings.flatMap((setting) => ['-c', setting]);
  return { program, argv: ['--no-pager', ...hardened, ...extra, ...args], env: gitEnvironment(place.env, mayFetch) };
}

/** There is no git on PATH. */
export class GitMissing extends UserError {
  constructor() {
    super('git was not found on PATH: install git, or put its folder on PATH.');
  }
}

function failure({ cwd }: GitPlace, args: readonly string[], stderr: string): GitFailure {
  if (stderr.includes('dubious ownership') || stderr.includes('unsafe repository'))
    return new GitFailure(
      `git does not read ${printable(cwd)}, as it belongs to another user: run git config --global --add safe.directory ${printable(cwd)}`,
    );
  if (stderr.includes('safe.bareRepository'))
    return new GitFailure(
      `${printable(cwd)} is a bare repository: name it with GIT_DIR, as in GIT_DIR=. ccr-guard check --history`,
    );
  if (stderr.includes('promisor remote'))
    return new GitFailure(
      'This partial clone lacks what git needs to tell its changes: clone without --filter, or with --filter=blob:none.',
    );
  const lines = stderr.split('\n').filter((line) => /^(fatal|error): /.test(line));
  const reason = lines[0]?.replace(/^\w+: /, '') ?? 'it gave no reason';
  // A remote's address may carry a password.
  const said = printable(reason).replace(/\/\/[^/@\s]*@/g, '//');
  return new GitFailure(`git ${args[0] ?? ''} failed: ${said}`);
}

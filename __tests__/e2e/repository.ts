// Real repositories for end-to-end tests.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface TestRepository {
  /** Absolute. */
  readonly path: string;
  /** Runs git in it; gives what it printed, without the last line break. */
  git(...args: readonly string[]): string;
  write(files: Files): void;
  /** Writes the files and commits everything; gives the id of the commit. */
  commit(files: Files, removed?: readonly string[]): string;
  remove(): void;
}

const identity = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
};

/** Makes a repository with one commit that holds the files, in a new folder or in `into`. */
export function makeRepository(files: Files, into?: string): TestRepository {
  const path = into ?? realpathSync(mkdtempSync(join(tmpdir(), 'repository-')));
  const env = { PATH: process.env['PATH'], ...identity };
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: path, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).replace(
      /\n$/,
      '',
    );
  const write = (given: Files): void => {
    for (const [name, content] of Object.entries(given)) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
    }
  };
  const commit = (given: Files, removed: readonly string[] = []): string => {
    for (const name of removed) rmSync(join(path, name));
    write(given);
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', 'Commit');
    return git('rev-parse', 'HEAD');
  };
  mkdirSync(path, { recursive: true });
  git('init', '-q', '-b', 'main');
  commit(files);
  return { path, git, write, commit, remove: () => rmSync(path, { recursive: true, force: true }) };
}

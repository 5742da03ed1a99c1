import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real git repository in a temporary folder, untouched by the configuration of whoever runs the tests. */
export interface TestRepository {
  readonly root: string;
  /** What the code under test may be given as its environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Runs git and gives what it printed, without the last line end. */
  git(...args: string[]): string;
  /** Runs git with more variables, and another folder than the root where `cwd` says so. */
  gitWith(options: { env?: Record<string, string>; cwd?: string; input?: string }, ...args: string[]): string;
  write(path: string | Buffer, content: string | Buffer): void;
  link(path: string, target: string): void;
  /** Writes files and adds them to the index. */
  stage(files: Readonly<Record<string, string | Buffer>>): void;
  /** Writes, adds and commits files; gives the id of the commit. Each commit is a minute later than the one before. */
  commit(files: Readonly<Record<string, string | Buffer>>, message?: string): string;
  /** Commits what is in the index. */
  commitIndex(message?: string): string;
  /** A hook that runs a shell script. */
  hook(name: string, script: string): void;
  remove(): void;
}

const made: string[] = [];

/** For `afterAll`: removes every folder that the tests of one file made. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** An empty folder in the system's temporary one. */
export function makeFolder(name = 'folder'): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `ccr-guard-${name}-`)));
  made.push(folder);
  return folder;
}

/** `init` are arguments for `git init`; `at` is the folder of the repository in place of a new one. */
export function makeRepository({ init = [], at }: { init?: readonly string[]; at?: string } = {}): TestRepository {
  const home = makeFolder('home');
  const root = at ?? makeFolder('repository');
  let minute = 0;
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    USERPROFILE: home,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: join(home, '.gitconfig'),
  };
  writeFileSync(
    join(home, '.gitconfig'),
    '[user]\n\tname = A Tester\n\temail = tester@example.org\n[init]\n\tdefaultBranch = main\n' +
      '[protocol "file"]\n\tallow = always\n[core]\n\tautocrlf = false\n[commit]\n\tgpgSign = false\n' +
      // Less to copy and to start for each repository.
      '[init]\n\ttemplateDir =\n[maintenance]\n\tauto = false\n[gc]\n\tauto = 0\n',
  );
  const repository: TestRepository = {
    root,
    env,
    git: (...args) => repository.gitWith({}, ...args),
    gitWith({ env: more = {}, cwd = root, input = '' }, ...args) {
      const date = `2026-01-02T03:${String(Math.floor(minute / 60) % 60).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}Z`;
      const { status, stdout, stderr } = spawnSync('git', args, {
        cwd,
        env: { ...env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, ...more },
        input,
        maxBuffer: 2 ** 28,
      });
      if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}${stdout}`);
      return stdout.toString('utf8').replace(/\n$/, '');
    },
    write(path, content) {
      const full = Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path)]);
      mkdirSync(dirname(full.toString('latin1')), { recursive: true });
      writeFileSync(full, content);
    },
    link(path, target) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      symlinkSync(target, join(root, path));
    },
    stage(files) {
      for (const [path, content] of Object.entries(files)) repository.write(path, content);
      repository.gitWith({ env: { GIT_LITERAL_PATHSPECS: '1' } }, 'add', '--force', '--', ...Object.keys(files));
    },
    commit(files, message) {
      repository.stage(files);
      return repository.commitIndex(message);
    },
    commitIndex(message = 'A change') {
      minute += 1;
      repository.git('commit', '--quiet', '--allow-empty', '--message', message);
      return repository.git('rev-parse', 'HEAD');
    },
    hook(name, script) {
      const file = join(root, '.git', 'hooks', name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `#!/bin/sh\n${script}\n`);
      chmodSync(file, 0o755);
    },
    remove() {
      for (const folder of [root, home]) rmSync(folder, { recursive: true, force: true });
    },
  };
  repository.git('init', '--quiet', ...init);
  return repository;
}

/** A repository with one commit that holds the files. */
export function repositoryOf(files: Readonly<Record<string, string | Buffer>>): TestRepository {
  const repository = makeRepository();
  repository.commit(files);
  return repository;
}

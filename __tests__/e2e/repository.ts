// Repositories that begin with a commit, for tests of the whole program.
import { makeRepository as makeEmpty } from '../support/repository.ts';

export type Files = Readonly<Record<string, string | Buffer>>;

export interface TestRepository {
  /** Absolute. */
  readonly path: string;
  /** Runs git in it; gives what it printed, without the last line break. */
  git(...args: string[]): string;
  write(files: Files): void;
  /** Writes the files and commits everything; gives the id of the commit. */
  commit(files: Files, removed?: readonly string[]): string;
  remove(): void;
}

/** Makes a repository with one commit that holds the files, in a new folder or at `at`. */
export function makeRepository(files: Files, at?: string): TestRepository {
  const made = makeEmpty(at === undefined ? {} : { at });
  const write = (given: Files): void => {
    for (const [name, content] of Object.entries(given)) made.write(name, content);
  };
  const commit = (given: Files, removed: readonly string[] = []): string => {
    write(given);
    if (removed.length > 0) made.git('rm', '--quiet', '--', ...removed);
    made.git('add', '--all');
    return made.commitIndex();
  };
  commit(files);
  return {
    path: made.root,
    git: made.git,
    write,
    commit,
    remove: made.remove,
  };
}

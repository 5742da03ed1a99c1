import { describe, it } from '@jest/globals';

type Test = (name: string, run: () => void | Promise<void>) => void;
type Group = (name: string, run: () => void) => void;

const windows = process.platform === 'win32';

/** For what Windows does not have: links without privileges, pipes, shell scripts as programs, names with newlines. */
export const unixIt: Test = windows ? it.skip : it;
export const unixDescribe: Group = windows ? describe.skip : describe;

/** For what only Linux stores: names that are not UTF-8. */
export const linuxIt: Test = process.platform === 'linux' ? it : it.skip;

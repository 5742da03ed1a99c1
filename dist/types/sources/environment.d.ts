type Environment = Readonly<Record<string, string | undefined>>;
/** An environment in which git runs no program of the caller's choosing, changes nothing, and speaks English. */
export declare function gitEnvironment(env: Environment): NodeJS.ProcessEnv;
/**
 * Settings in any configuration file that would run a program or hide a part of the output, overruled.
 * `protocol.allow` keeps every transport shut, so that a missing object is an error and never a silent download.
 */
export declare const hardened: readonly string[];
/** The git of the first absolute folder on PATH: a `git` that a repository brings along is never run. */
export declare function findGit(env: Environment): string | undefined;
export {};

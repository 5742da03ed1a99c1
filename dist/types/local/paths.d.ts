type Env = Readonly<Record<string, string | undefined>>;
/** The home folder as the router finds it: from the environment, else from the system's user database. */
export declare function homeOf(env: Env, platform?: NodeJS.Platform): string;
/** The one file that the router reads. */
export declare function configFile(env: Env): string;
/** How that file is called in messages, whoever's home it is in. */
export declare const shownConfigFile = "~/.claude-code-router/config.json";
export {};

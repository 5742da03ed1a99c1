type Env = Readonly<Record<string, string | undefined>>;
/** What to start, without a shell: the program and the arguments that go before the user's. */
export interface Program {
    readonly file: string;
    readonly args: readonly string[];
}
export declare const installLine = "npm install --global @musistudio/claude-code-router";
/** Finds `ccr` on the PATH, else as `npm install` leaves it for the folder or one above. Throws a UserError. */
export declare function findCcr(env: Env, cwd: string, platform?: NodeJS.Platform): Program;
export {};

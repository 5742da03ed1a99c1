/** The surroundings of a command: what a test replaces. */
export interface Io {
    /** Reports. */
    readonly stdout: Output;
    /** Diagnostics and progress. */
    readonly stderr: Output;
    readonly cwd: string;
    readonly env: Readonly<Record<string, string | undefined>>;
}
export interface Output {
    write(text: string): unknown;
    readonly isTTY?: boolean;
    readonly columns?: number;
}
/** 0 nothing at or above the threshold; 1 findings; 2 wrong usage, policy or input; 3 a fault of ours. */
export type ExitCode = number;
/** One command of the CLI: one file in this folder. */
export interface Command {
    readonly name: string;
    /** One line for the list of commands. */
    readonly summary: string;
    /** The whole text of `ccr-guard <name> --help`. */
    readonly help: string;
    /** False where `--help` belongs to a program that the command passes its arguments to. */
    readonly takesHelp?: false;
    run(args: readonly string[], io: Io): Promise<ExitCode>;
}

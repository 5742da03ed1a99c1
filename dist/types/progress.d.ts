import type { Io } from './commands/command.ts';
/** How far a check is. */
export interface Progress {
    readonly files: number;
    readonly all: number;
    readonly bytes: number;
    readonly findings: number;
}
/** One line on the terminal for what takes longer than two seconds; nothing where nobody watches. */
export interface ProgressLine {
    update(progress: Progress): void;
    /** Takes the line away. */
    clear(): void;
}
export declare function createProgressLine({ stderr, env }: Pick<Io, 'stderr' | 'env'>, now?: () => number): ProgressLine;

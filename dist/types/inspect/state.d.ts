import type { Finding } from '../finding.ts';
import type { Inspected } from '../inspect.ts';
import type { Ignore } from '../suppress/ignore.ts';
/** What is known so far of the file under inspection. */
export interface State {
    readonly path: string;
    /** How many archives it is in. */
    readonly depth: number;
    readonly findings: Finding[];
    readonly ignores: Ignore[];
    readonly skipped: {
        path: string;
        reason: string;
    }[];
    /** What is left to do once the file is read, one after the other. */
    readonly waiting: (() => Promise<void>)[];
    /** The bytes of an archive. */
    readonly archive: Buffer[];
    configs: number;
    bytes: number;
    /** Characters in which router configs are looked for. */
    routerText: number;
}
export declare function stateOf(path: string, depth: number): State;
export declare function resultOf({ findings, ignores, configs, bytes, skipped }: State): Inspected;
/** Adds what a member of the archive held. Its bytes are not those of the repository. */
export declare function include(state: State, { findings, ignores, configs, skipped }: Inspected): void;

import type { Inspected, Inspector } from '../inspect.ts';
import { type Claims } from './claims.ts';
/** What a thread saw in the files from `from` to `to`. Plain data: it travels between threads. */
export interface Batch {
    readonly from: number;
    readonly to: number;
    readonly files: number;
    readonly bytes: number;
    /** Files of which there is more to say than that they were read, by index. */
    readonly telling: readonly (readonly [number, Inspected])[];
    /** Files that could not be read from the disk. */
    readonly unread: readonly number[];
}
/** Reads and inspects the files from `from` to `to`. */
export declare function inspectBatch(claims: Claims, { from, to }: {
    readonly from: number;
    readonly to: number;
}, inspector: Inspector): Promise<Batch>;

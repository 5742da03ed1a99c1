import type { Place } from '../finding.ts';
import type { KeyPath } from './file.ts';
/** A YAML or JSON file as plain data that knows where each of its parts stands. */
export interface Parsed {
    readonly data: unknown;
    /** Of a value, or of the key itself; of the nearest part that exists, where there is none. */
    place(path: KeyPath, atKey?: boolean): Place;
}
/**
 * Reads YAML 1.2 or JSON. Throws a UserError with file, line and column for what is not well formed, for a key that
 * stands twice, and for aliases, with which a few lines could grow to gigabytes.
 */
export declare function parseYaml(source: string, name: string): Promise<Parsed>;

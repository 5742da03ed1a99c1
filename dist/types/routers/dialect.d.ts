import type { Carrier } from '../finding.ts';
import type { RouterConfig, Value } from './config.ts';
/** What is known about a config besides its own text. */
export interface Context {
    readonly carrier: Carrier;
    /** The file that holds the config once it takes effect: where a heredoc writes to, else the path of the file. */
    readonly target: string;
    /** Whether the object stands alone, rather than somewhere inside of a larger structure. */
    readonly top: boolean;
}
/** One way to write a router config: one file in dialects/, in the order in which they are asked. */
export interface Dialect {
    readonly id: string;
    /** Whether the object is a config of this dialect. Nothing else may answer yes: it decides what is a config at all. */
    recognise(root: Value, context: Context): boolean;
    read(root: Value, context: Context): RouterConfig;
}

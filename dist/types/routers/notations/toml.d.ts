import type { Node } from '../node.ts';
/** Reads a TOML text; undefined where it is none. Tables are put together as the one object that they describe. */
export declare function readToml(text: string): Promise<Node | undefined>;

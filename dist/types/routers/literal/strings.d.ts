import type { StringNode } from '../node.ts';
import { type Reader } from './reader.ts';
/** Whether a string literal begins here. */
export declare function atString(reader: Reader): boolean;
/** Reads one string literal in the notation of any common language. */
export declare function readString(reader: Reader): StringNode;

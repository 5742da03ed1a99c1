import type { Node } from '../node.ts';
/**
 * Reads the object or list that begins at `start`, in the notation of JSON and its relatives or of any common
 * language, and returns it with spans into `text`. Where a value is code, its node is an expression. Undefined where
 * no such thing begins or none ends before `end`.
 */
export declare function readLiteral(text: string, start: number, end?: number): Node | undefined;

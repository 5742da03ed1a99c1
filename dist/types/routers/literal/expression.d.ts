import type { ExpressionNode } from '../node.ts';
import { type Reader } from './reader.ts';
/** Moves over code up to the `,`, `;`, line break or bracket that ends it at its own level. */
export declare function readExpression(reader: Reader, start: number): ExpressionNode;

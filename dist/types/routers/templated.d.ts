import type { Node, StringNode } from './node.ts';
type Marks = readonly (readonly [open: string, close: string])[];
/** What encloses an expression in the common template languages. */
export declare const templateMarks: Marks;
/** What encloses a placeholder in a preset's manifest. */
export declare const presetMarks: Marks;
export declare function holdsExpression(text: string, marks: Marks): boolean;
/** Marks every string that holds an expression, so that it is not judged as if it were the final value. */
export declare function markFilled(node: Node, marks: Marks, filledBy: StringNode['filledBy'] & string): Node;
export {};

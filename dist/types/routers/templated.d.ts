import type { Node, StringNode } from './node.ts';
/** The expressions of the common template languages. */
export declare const templateExpression: RegExp;
/** The placeholders of a preset's manifest. */
export declare const presetExpression: RegExp;
/** Marks every string that holds an expression, so that it is not judged as if it were the final value. */
export declare function markFilled(node: Node, expression: RegExp, filledBy: StringNode['filledBy'] & string): Node;

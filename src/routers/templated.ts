import type { Node, StringNode } from './node.ts';

/** The expressions of the common template languages. */
export const templateExpression = /\{\{.*?\}\}|\{%.*?%\}|<%.*?%>/s;

/** The placeholders of a preset's manifest. */
export const presetExpression = /\{\{.*?\}\}|#\{.*?\}/s;

/** Marks every string that holds an expression, so that it is not judged as if it were the final value. */
export function markFilled(node: Node, expression: RegExp, filledBy: StringNode['filledBy'] & string): Node {
  switch (node.kind) {
    case 'string':
      return !node.filledBy && expression.test(node.value) ? { ...node, filledBy } : node;
    case 'array':
      return { ...node, items: node.items.map((item) => markFilled(item, expression, filledBy)) };
    case 'object':
      return {
        ...node,
        members: node.members.map((member) => ({ ...member, value: markFilled(member.value, expression, filledBy) })),
      };
    default:
      return node;
  }
}

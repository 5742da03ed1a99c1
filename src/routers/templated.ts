import type { Node, StringNode } from './node.ts';

type Marks = readonly (readonly [open: string, close: string])[];

/** What encloses an expression in the common template languages. */
export const templateMarks: Marks = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['<%', '%>'],
];

/** What encloses a placeholder in a preset's manifest. */
export const presetMarks: Marks = [
  ['{{', '}}'],
  ['#{', '}'],
];

export function holdsExpression(text: string, marks: Marks): boolean {
  return marks.some(([open, close]) => {
    const at = text.indexOf(open);
    return at >= 0 && text.includes(close, at + open.length);
  });
}

/** Marks every string that holds an expression, so that it is not judged as if it were the final value. */
export function markFilled(node: Node, marks: Marks, filledBy: StringNode['filledBy'] & string): Node {
  switch (node.kind) {
    case 'string':
      return !node.filledBy && holdsExpression(node.value, marks) ? { ...node, filledBy } : node;
    case 'array':
      return { ...node, items: node.items.map((item) => markFilled(item, marks, filledBy)) };
    case 'object':
      return {
        ...node,
        members: node.members.map((member) => ({ ...member, value: markFilled(member.value, marks, filledBy) })),
      };
    default:
      return node;
  }
}

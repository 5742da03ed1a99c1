import type { Node } from '../../src/routers/node.ts';

/** What a text says, as plain data: of equal keys the last wins, and code is shown between angle brackets. */
export function plain(node: Node | undefined): unknown {
  switch (node?.kind) {
    case 'object':
      return Object.fromEntries(node.members.map(({ key, value }) => [key, plain(value)]));
    case 'array':
      return node.items.map(plain);
    case 'null':
      return null;
    case 'expression':
      return `<${node.source}>`;
    default:
      return node?.value;
  }
}

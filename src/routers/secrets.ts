import type { Value } from './config.ts';
import { isUnset, itemsOf, membersIn } from './values.ts';

const secretKey = /authorization|api-?_?key|private_?key|token$|secret|password/i;

/** Every text somewhere inside of a value that stands under a key which says that it is secret. */
export function secretsIn(value: Value): readonly Value[] {
  if (value.node.kind === 'array') return itemsOf(value).flatMap(secretsIn);
  return membersIn(value).flatMap(({ member, ...inner }) => {
    if (inner.node.kind === 'object' || inner.node.kind === 'array') return secretsIn(inner);
    return inner.node.kind === 'string' && secretKey.test(member.key) && !isUnset(inner.node) ? [inner] : [];
  });
}

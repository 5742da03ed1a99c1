import type { Shape } from '../shape.ts';

/** `sgp-hex40`: what tells the formats of one provider apart. */
export function slugOf(shape: Shape): string {
  const parts = shape.map((part) => {
    if (typeof part === 'string') return part.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
    const name = part[0].length <= 22 ? 'hex' : part[0].length <= 62 ? 'alnum' : 'text';
    return ` ${name}${part[1]}`;
  });
  return parts.join('').trim().split(' ').filter(Boolean).join('-');
}

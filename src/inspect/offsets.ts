import type { Span } from '../text.ts';

/**
 * Turns byte offsets of UTF-8 into offsets of the decoded text without its byte order mark. Spans must come in the order
 * of their starts.
 */
export function textOffsets(bytes: Buffer, text: string): (span: Span) => Span {
  const mark = bytes.length - 3 >= 0 && bytes.readUIntBE(0, 3) === 0xefbbbf ? 3 : 0;
  if (text.length === bytes.length - mark) return ({ start, end }) => ({ start: start - mark, end: end - mark });
  let seen = mark;
  let units = 0;
  const until = (offset: number): number => units + bytes.toString('utf8', seen, Math.max(seen, offset)).length;
  return ({ start, end }) => {
    units = until(start);
    seen = Math.max(seen, start);
    return { start: units, end: until(end) };
  };
}

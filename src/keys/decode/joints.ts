import { keyBytes } from '../kernel/clue.ts';
import { decoderOf } from './decoder.ts';

/** A literal ends, another begins: blanks, line ends, at most one operator and one letter of a prefix between them. */
const joint = /^["'`][ \t\r\n]{0,90}[+.&]?[ \t\r\n_\\]{0,90}[A-Za-z@$]?["'`]/;

/** Joins literals that the language joins: `"sk-" + "abc"`, or one below the other. */
export const decodeJoints = decoderOf('"\'`', ({ bytes, low, high }, at) => {
  if (at === low || keyBytes[bytes[at - 1] ?? 0] !== 1) return undefined;
  const length = joint.exec(bytes.toString('latin1', at, Math.min(high, at + 192)))?.[0].length ?? 0;
  return length > 2 && keyBytes[bytes[at + length] ?? 0] === 1 ? { code: -1, length } : undefined;
});

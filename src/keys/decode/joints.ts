import { keyBytes } from '../kernel/clue.ts';
import { ahead, behind, type Decoder } from './decoder.ts';

/** A literal ends, another begins: blanks, line ends, at most one operator and one letter of a prefix between them. */
const joint = /^["'`][ \t\r\n]{0,90}[+.&]?[ \t\r\n_\\]{0,90}[A-Za-z@$]?["'`]/;

/** Joins literals that the language joins: `"sk-" + "abc"`, or one below the other. */
export const decodeJoints: Decoder = ({ bytes, low, high }, clueAt, page) => {
  let at = Math.max(low, clueAt - ahead);
  let last = Math.min(high, clueAt + behind);
  while (at < last && !page.full) {
    const length = jointAt(bytes, at, low, high);
    if (length === 0) page.add(bytes[at] ?? 0, at, at + 1);
    else last = Math.min(high, at + length + behind);
    at += Math.max(1, length);
  }
  return page.full ? at - behind : at;
};

function jointAt(bytes: Buffer, at: number, low: number, high: number): number {
  const byte = bytes[at];
  if (byte !== 0x22 && byte !== 0x27 && byte !== 0x60) return 0;
  if (at === low || keyBytes[bytes[at - 1] ?? 0] !== 1) return 0;
  const length = joint.exec(bytes.toString('latin1', at, Math.min(high, at + 192)))?.[0].length ?? 0;
  return length > 2 && keyBytes[bytes[at + length] ?? 0] === 1 ? length : 0;
}

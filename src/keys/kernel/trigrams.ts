import { zlib } from '../../builtins.ts';
import { trigramData } from './trigram-data.ts';

/** Characters that keywords are made of, each a class of its own; the rest is one class. All digits are one. */
const alphabet = 'abcdefghijklmnopqrstuvwxyz0-_./:= ';

export const classes = alphabet.length + 1;

/** The class of each byte, after the folding of the kernel: letters in either case are one. */
export const classOf = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte).toLowerCase();
  const index = alphabet.indexOf(character >= '0' && character <= '9' ? '0' : character);
  return index < 0 ? classes - 1 : index;
});

let table: Uint8Array | undefined;

/** By three classes, how common they are in source code and prose: 0 to 15 in four bits, each step twice the one before. */
export function trigramTable(): Uint8Array {
  table ??= zlib().inflateRawSync(Buffer.from(trigramData, 'base64'));
  return table;
}

/** How common the three characters at `offset` are. */
export function commonness(text: string, offset: number): number {
  const first = classOf[text.charCodeAt(offset)] ?? 0;
  const second = classOf[text.charCodeAt(offset + 1)] ?? 0;
  const third = classOf[text.charCodeAt(offset + 2)] ?? 0;
  const index = (first * classes + second) * classes + third;
  return ((trigramTable()[index >> 1] ?? 0) >> ((index & 1) * 4)) & 15;
}

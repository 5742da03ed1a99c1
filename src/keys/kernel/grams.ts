import { zlib } from '../../builtins.ts';
import { tetragramData, trigramData } from './gram-data.ts';

/** Characters that keywords are made of, each a class of its own; the rest is one class. All digits are one. */
const alphabet = 'abcdefghijklmnopqrstuvwxyz0-_./:= ';

export const classes = alphabet.length + 1;

/** The class of each byte, after the folding of the kernel: letters in either case are one. */
export const classOf = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte).toLowerCase();
  const index = alphabet.indexOf(character >= '0' && character <= '9' ? '0' : character);
  return index < 0 ? classes - 1 : index;
});

/** Frequencies are told per so many characters of source code and prose. */
export const perCharacters = 2 ** 22;

/** The least frequency of a gram of four that is listed. */
export const leastListed = 64;

/** A gram of four as it is listed: seven bits a character, folded as in the kernel. */
function tetragramAt(text: string, offset: number): number {
  let gram = 0;
  for (let at = offset; at < offset + 4; at++) gram = (gram << 7) | text.charCodeAt(at) | 0x20;
  return gram;
}

/** How often the three characters at `offset` are met. */
export function frequencyOfThree(text: string, offset: number): number {
  let index = 0;
  for (let at = offset; at < offset + 3; at++) index = index * classes + (classOf[text.charCodeAt(at)] ?? 0);
  return 1 << (((trigrams()[index >> 1] ?? 0) >> ((index & 1) * 4)) & 15);
}

/** How often the four characters at `offset` are met; where they are not listed, how often at most. */
export function frequencyOfFour(text: string, offset: number): number {
  const listed = tetragrams().get(tetragramAt(text, offset));
  return listed ?? Math.min(leastListed, frequencyOfThree(text, offset), frequencyOfThree(text, offset + 1));
}

let knownTrigrams: Uint8Array | undefined;

/** Logarithms to base two, 0 to 15, two in a byte. */
function trigrams(): Uint8Array {
  knownTrigrams ??= inflated(trigramData);
  return knownTrigrams;
}

let knownTetragrams: Map<number, number> | undefined;

/** Stored in rising order: the difference to the one before in groups of seven bits, then the logarithm to base two. */
function tetragrams(): Map<number, number> {
  if (knownTetragrams) return knownTetragrams;
  knownTetragrams = new Map();
  const packed = inflated(tetragramData);
  let gram = 0;
  for (let at = 0; at < packed.length; at++) {
    let difference = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = packed[at++] ?? 0;
      difference |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    gram += difference;
    knownTetragrams.set(gram, 2 ** (packed[at] ?? 0));
  }
  return knownTetragrams;
}

function inflated(data: string): Buffer {
  return zlib().inflateRawSync(Buffer.from(data, 'base64'));
}

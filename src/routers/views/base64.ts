import { fragmentOf } from '../fragment.ts';
import type { View } from './view.ts';

/** Names of settings in base64, for each of the three ways in which they can lie on its groups of four characters. */
export const codedKeys: readonly string[] = [
  'UHJvdmlkZXJz',
  'Byb3ZpZGVyc',
  'Qcm92aWRlcn',
  'YXBpX2Jhc2VfdXJs',
  'FwaV9iYXNlX3Vyb',
  'hcGlfYmFzZV91cm',
];

/** A config in base64: the `data` of a Kubernetes Secret, cloud-init's `content`, an argument of `base64 -d`. */
export const base64: View = {
  id: 'base64',
  open(source, anchor) {
    const { text } = source;
    let start = anchor;
    while (start > 0 && isCode(text[start - 1])) start -= 1;
    let end = anchor;
    while (end < text.length && isCode(text[end])) end += 1;
    const code: number[] = [];
    for (let at = start; at < end; at += 1) if (!/\s/.test(text[at] ?? '')) code.push(at);
    const bytes = Buffer.from(code.map((at) => text[at]).join(''), 'base64');
    const decoded = bytes.toString('utf8');
    const out = fragmentOf(source);
    let byte = 0;
    for (const character of decoded) {
      out.put(character, code[Math.floor((byte * 4) / 3)] ?? end);
      byte += Buffer.byteLength(character);
    }
    return out.build(end);
  },
};

function isCode(c: string | undefined): boolean {
  return c !== undefined && /[A-Za-z0-9+/=_\-\s]/.test(c);
}

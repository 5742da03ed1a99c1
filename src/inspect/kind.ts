import type { ArchiveKind } from './archive.ts';

/** Bytes by which a file is told to be text or not, as git does. */
export const sampleSize = 8192;

export type Kind = 'text' | 'binary' | 'utf-16le' | 'utf-16be' | ArchiveKind;

export function isText(kind: Kind): boolean {
  return kind === 'text' || isWide(kind);
}

export function isWide(kind: Kind): boolean {
  return kind === 'utf-16le' || kind === 'utf-16be';
}

export function isArchive(kind: Kind): kind is ArchiveKind {
  return kind === 'zip' || kind === 'gzip' || kind === 'tar';
}

/** What the first bytes of a file say that it is. */
export function kindOf(sample: Buffer): Kind {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  if (sample.length < 4) return sample.includes(0) ? 'binary' : 'text';
  if (sample.readUInt32BE(0) === 0x504b0304) return 'zip';
  if (sample.readUInt16BE(0) === 0x1f8b && sample[2] === 8) return 'gzip';
  if (isTar(sample)) return 'tar';
  return sample.includes(0) ? wide(sample) : 'text';
}

/** The magic with its end, so that a text that says `ustar` in this very place stays a text. */
export function isTar(bytes: Uint8Array): boolean {
  if (bytes[257] !== 0x75) return false;
  return /^ustar(?:\0| {2}\0)/.test(Buffer.from(bytes.subarray(257, 265)).toString('latin1'));
}

/** UTF-16 of mostly Latin text has a NUL in every other byte. */
function wide(sample: Buffer): Kind {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at += 2) {
    if (sample[at] === 0) even++;
    if (sample[at + 1] === 0) odd++;
  }
  const half = sample.length / 2;
  if (odd > half * 0.4 && even < odd / 8) return 'utf-16le';
  if (even > half * 0.4 && odd < even / 8) return 'utf-16be';
  return 'binary';
}

/** Code in lines so long that nobody wrote them: full of values that look random. */
export function isMinified(path: string, sample: Buffer): boolean {
  if (!/\.(?:[cm]?js|css|html?)$/i.test(path) || sample.length < 4096) return false;
  let lines = 1;
  for (let at = 0; at < sample.length; at++) if (sample[at] === 10) lines++;
  return sample.length / lines > 400;
}

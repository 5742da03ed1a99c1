import type { Member } from './archive.ts';

const block = 512;
const empty = Buffer.alloc(block);

/** Reads a tar (ustar, GNU, pax) of any size as it comes, and opens each of its files. */
export function createUntar(open: (name: string) => Member) {
  let pending = Buffer.alloc(0);
  /** Bytes of the current entry, and of the filling behind it, that are still to come. */
  let left = 0;
  let filling = 0;
  let member: Member | undefined;
  let longName = '';
  /** Collects an entry that names the next one. */
  let naming: { kind: string; parts: Buffer[] } | undefined;

  const finish = (): void => {
    member?.end();
    member = undefined;
    if (naming) longName = nameIn(naming.kind, Buffer.concat(naming.parts));
    naming = undefined;
  };

  const begin = (header: Buffer): void => {
    const size = sizeOf(header);
    const kind = header.toString('latin1', 156, 157);
    left = size;
    filling = (block - (size % block)) % block;
    if (kind === 'L' || kind === 'x') naming = { kind, parts: [] };
    else {
      if (kind === '0' || kind === '\0' || kind === '7') member = open(longName || nameOf(header));
      longName = '';
    }
    if (left === 0) finish();
  };

  const take = (bytes: Buffer): Buffer => {
    const part = bytes.subarray(0, left);
    if (naming) naming.parts.push(Buffer.from(part));
    else member?.write(part);
    left -= part.length;
    if (left === 0) finish();
    return bytes.subarray(part.length);
  };

  return {
    push(chunk: Uint8Array, final: boolean): void {
      let bytes: Buffer = pending.length > 0 ? Buffer.concat([pending, chunk]) : Buffer.from(chunk);
      while (bytes.length > 0) {
        if (left > 0) bytes = take(bytes);
        else if (filling > 0) {
          const skipped = Math.min(filling, bytes.length);
          filling -= skipped;
          bytes = bytes.subarray(skipped);
        } else if (bytes.length < block) break;
        else {
          const header = bytes.subarray(0, block);
          if (!header.equals(empty)) begin(header);
          bytes = bytes.subarray(block);
        }
      }
      pending = Buffer.from(bytes);
      if (final && left > 0) throw new Error('it ends too early');
    },
  };
}

function textOf(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}

function nameOf(header: Buffer): string {
  const prefix = textOf(header.subarray(345, 500));
  const name = textOf(header.subarray(0, 100));
  return prefix ? `${prefix}/${name}` : name;
}

/** Octal digits, or a number in base 256 for files of 8 GB and more. */
function sizeOf(header: Buffer): number {
  if (((header[124] ?? 0) & 0x80) !== 0) return header.readUIntBE(130, 6);
  const size = Number.parseInt(textOf(header.subarray(124, 136)).trim() || '0', 8);
  if (Number.isNaN(size)) throw new Error('it has a damaged header');
  return size;
}

/** The name that a GNU `L` or a pax `x` entry gives to the next one. */
function nameIn(kind: string, bytes: Buffer): string {
  return kind === 'L'
    ? textOf(bytes)
    : (/(?:^|\n)\d{1,8} path=([^\n]{1,4096})\n/.exec(bytes.toString('utf8'))?.[1] ?? '');
}

import { isUtf8 } from 'node:buffer';
import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { printable } from '../text.ts';

const multibyte = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/g;

/** The raw name that begins at `start` and ends at a NUL. */
export function nameAt(names: Uint8Array, start: number): Buffer {
  let end = start;
  while (end < names.length && names[end] !== 0) end++;
  return Buffer.from(names.buffer, names.byteOffset + start, end - start);
}

/** A raw name that is shown as it is, since it is of printable ASCII alone; undefined for all others. */
export function plainName(raw: Buffer): string | undefined {
  for (let at = 0; at < raw.length; at++) {
    const byte = raw[at] ?? 0;
    if (byte < 0x20 || byte > 0x7e) return undefined;
  }
  return raw.toString('latin1');
}

/** A file's raw name as reports show it: bytes that are not UTF-8 as `\xff`, control characters as `\u000a`. */
export function shownPath(raw: Uint8Array): string {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const plain = plainName(bytes);
  if (plain !== undefined) return plain;
  if (isUtf8(bytes)) return printable(bytes.toString('utf8'));
  const text = bytes.toString('latin1').replace(multibyte, (sequence) => {
    const part = Buffer.from(sequence, 'latin1');
    return isUtf8(part) ? part.toString('utf8') : [...part].map((byte) => `\\x${byte.toString(16)}`).join('');
  });
  return printable(text);
}

/** The raw name of a file below a root as the operating system takes it. */
export function fullPath(root: string, raw: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(root.endsWith(sep) ? root : root + sep), raw]);
}

/** A path that the user gave, relative to `root` and with `/`; `''` is the root itself, and what begins with `../` lies outside. */
export function below(root: string, cwd: string, given: string): string {
  const full = resolve(cwd, given);
  const path = relative(root, full);
  // git names its top folder without links in it: /private/tmp, where a user may say /tmp.
  return slashes(isOutside(path) ? relative(root, realFolder(full)) : path);
}

/** Whether a path that is relative to a folder leads out of it. */
export function isOutside(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || path.startsWith('../') || isAbsolute(path);
}

function slashes(path: string): string {
  return isAbsolute(path) ? path : path.split(sep).join('/');
}

/** The path with the links among its folders resolved; a link at its end stays one. */
function realFolder(path: string): string {
  const folder = dirname(path);
  if (folder === path) return path;
  try {
    return join(realpathSync.native(folder), basename(path));
  } catch {
    return join(realFolder(folder), basename(path));
  }
}

/** Splits the output of a `-z` command. */
export function splitNul(output: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0, at);
    const stop = end < 0 ? output.length : end;
    parts.push(output.subarray(at, stop));
    at = stop + 1;
  }
  return parts;
}

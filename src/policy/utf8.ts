import { UserError } from '../errors.ts';
import { printable } from '../text.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a file that decides what counts. Throws a UserError for one that is not UTF-8, which could say anything. */
export function utf8Text(bytes: Uint8Array, path: string): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new UserError(`${printable(path)} is not UTF-8: save it as UTF-8.`);
  }
}

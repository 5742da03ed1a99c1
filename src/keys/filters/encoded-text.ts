import { isPlaceholder } from './placeholder.ts';
import { wordy } from './wordiness.ts';

/**
 * Whether `value` is base64 of what a person wrote to be read, such as a sentence, or of a name and a placeholder:
 * samples of how to send a password, and texts that are base64 only to be carried.
 */
export function isEncodedText(value: string): boolean {
  if (value.length > 400 || !/^[A-Za-z0-9+/_-]{12,398}={0,2}$/.test(value)) return false;
  const text = Buffer.from(value, 'base64').toString('latin1');
  if (!/^[ -~\t\r\n]{1,300}$/.test(text)) return false;
  const colon = text.indexOf(':');
  const said = colon > 0 ? text.slice(colon + 1) : text;
  return (/[a-z] [a-z]/i.test(said) && wordy(said)) || (colon > 0 && isPlaceholder(said));
}

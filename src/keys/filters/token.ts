import { looksRandom } from './entropy.ts';
import { wordy } from './wordiness.ts';

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * Whether `value` looks made by a machine: at least 12 characters, of which a run of 12 or more without delimiters is
 * random. Identifiers such as `next1_lnum` are made of short runs; letters alone must be many to count.
 */
export function isToken(value: string): boolean {
  if (value.length < 12) return false;
  if (uuid.test(value)) return looksRandom(value);
  return value
    .split(/[_.:/|~=-]/)
    .some(
      (run) => run.length >= (/\d/.test(run) ? 12 : 20) && !/^\d{1,4096}$/.test(run) && !wordy(run) && looksRandom(run),
    );
}

/** Formats, regular expressions, markup and code, which have the signs of a password too. */
const notPassword =
  /%[sd]|\\[0dwsux<>(|.)]|\.\*|\(\?|=>|<\/|::|\$\(|\$\{\w{1,60}(?:[.(}]|$)|\{\{[^{}]{1,60}\}\}|\{\d|\[[Aa]-[Zz]|\]\.|\[\^|\[:|\+\+|&&|\(\)|^[<%#&]|^\{|\/>$/;

/** Whether `value` looks like a password that a person chose: letters, with digits and signs among them, or many signs. */
export function isPassword(value: string): boolean {
  if (value.length < 8 || !/[A-Za-z]/.test(value) || notPassword.test(value)) return false;
  const signs = new Set(value.replace(/[^!-~]|[A-Za-z0-9_.:/,=-]/g, ''));
  return signs.size >= (/\d/.test(value) ? 1 : 3);
}

import { bigrams } from './bigrams.ts';

/**
 * The letters of `value` as words: how surprising each follows the one before, in bits, and how many pairs there were.
 * Every run of letters counts by itself, and so does every part of camelCase.
 */
function surprise(value: string): { readonly mean: number; readonly pairs: number } {
  let bits = 0;
  let pairs = 0;
  for (const [run] of value.matchAll(/[A-Z]?[a-z]{1,64}|[A-Z]{2,64}/g)) {
    const word = run.toLowerCase();
    for (let at = 1; at < word.length; at++) {
      bits += Number(bigrams[word.charCodeAt(at - 1) - 97]?.charAt(word.charCodeAt(at) - 97) ?? 9);
      pairs++;
    }
  }
  return { mean: pairs > 0 ? bits / pairs : Number.NaN, pairs };
}

/**
 * Whether `value` reads as words or as an identifier: the mean surprise is below `bar` and letters outnumber digits.
 * Words stay near 3.5 bits a letter and random letters near 6.25. Of random tokens of 32 letters and digits, 1 % fall
 * below the usual bar and fewer than 0.1 % below the low one; of identifiers in code, 80 % and 72 %.
 */
export function wordy(value: string, bar: number = usualBar): boolean {
  const letters = value.replace(/[^A-Za-z]/g, '').length;
  const digits = value.replace(/\D/g, '').length;
  if (letters < digits * 1.5 || /^[0-9a-fA-F-]{16,4096}$/.test(value)) return false;
  const { mean, pairs } = surprise(value);
  return pairs >= 5 && mean < Math.min(bar, bar + 1.45 - 5 / Math.sqrt(pairs));
}

/** Whether `value` is several words with delimiters, as code names things: `gnutls_x509_crl_sign`, `+i6t-not-inline`. */
export function isIdentifier(value: string): boolean {
  return (
    /^[+-]{0,2}(?:[A-Za-z]\d{1,2})?[A-Za-z]{1,40}\d{0,4}(?:[_-][A-Za-z]{1,40}\d{0,4}){1,20}$/.test(value) &&
    wordy(value)
  );
}

const usualBar = 4.8;

/** For values that much else speaks for: hardly a random one falls below it. */
export const lowBar = 4.2;

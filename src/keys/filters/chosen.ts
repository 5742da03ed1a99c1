/** Words of sentences, of labels and of samples: whoever chooses a password leaves them out. */
const said =
  /(?:^|[^a-z])(?:your|the|this|that|must|should|please|enter|type|invalid|wrong|forgot(?:ten)?|reset|least|characters?|is|are|not|no|for|or)(?![a-z])|passw|secret|token|test|example|sample|demo|dummy|change|string|value|field|input/i;

/** Words that every sentence has, and hardly a passphrase of words picked at random. */
const small = /\b(?:an?|as|and|at|be|by|can|do|from|has|have|if|in|it|me|my|of|on|to|use|was|we|will|with|you)\b/;

/** Four words or more in small letters, which make no sentence. */
const isPassphrase = (value: string): boolean => /^[a-z]{3,12}(?: [a-z]{3,12}){3,9}$/.test(value) && !small.test(value);

/** A letter beside a digit, or a sign within a word: not the punctuation that ends one. */
const odd = /[A-Za-z]\d|\d[A-Za-z]|[A-Za-z0-9][!#$%^&*@+=~?][A-Za-z0-9]/;

/**
 * Whether `value` may be a password that a person chose, where all around it says that a password stands here: letters
 * and digits or signs, which need not be random, and blanks when it is no sentence.
 */
export function isChosen(value: string): boolean {
  if (value.includes(' ') && /[(){}[\];=<>]/.test(value)) return false;
  return value.length >= 6 && /[A-Za-z]/.test(value) && !said.test(value) && (odd.test(value) || isPassphrase(value));
}

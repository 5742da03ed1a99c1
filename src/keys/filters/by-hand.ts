/** The rows of a keyboard, and letters and digits in their order: fingers run along them, machines do not. */
const rows = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz'];

const neighbours = new Set(
  rows.flatMap((row) => [...row].slice(1).flatMap((c, at) => [row.charAt(at) + c, c + row.charAt(at)])),
);

/**
 * Whether `value` was made up at a keyboard: `abc123xyz456`, `qwe089234lkjsdf`, `lsdkfol23w54jlksdef`. Of random
 * characters one pair in twelve are neighbours, and one letter in three is of the middle row: of 20 random characters
 * fewer than one in a thousand reach either bar.
 */
export function isTypedByHand(value: string): boolean {
  const text = value.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (text.length < 8 || text.length > 32) return false;
  let pairs = 0;
  for (let at = 1; at < text.length; at++) if (neighbours.has(text.slice(at - 1, at + 1))) pairs++;
  if (pairs >= 4 && pairs >= (text.length - 1) * 0.35) return true;
  const letters = text.replace(/\d/g, '');
  const middle = letters.replace(/[^asdfghjkl]/g, '');
  return /[g-z]/.test(letters) && middle.length >= 9 && middle.length >= letters.length * 0.75;
}

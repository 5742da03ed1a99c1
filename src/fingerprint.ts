import { crypto } from './builtins.ts';

/** Set apart from the hashes of other tools, so that a table made for one of them is of no use here. */
const salt = 'ccr-guard fingerprint 1';
/** About eight milliseconds and four megabytes for each guess. */
const cost = { N: 4096, r: 8, p: 1 };

const slow = new Map<string, string>();

/**
 * Names a finding by what it is and not by where it stands: 32 hexadecimal digits that survive moves, reformatting
 * and rebases. Two subjects of a rule never share one.
 *
 * @param subject what makes two findings of the rule the same; for a key, the secret itself
 * @param guessable whether the subject could be found by trying: its hash is then made slow to compute
 */
export function fingerprint(rule: string, subject: string, guessable: boolean): string {
  if (!guessable)
    return crypto()
      .createHash('sha256')
      .update(bytes(`${salt}\0${rule}\0${subject}`))
      .digest('hex')
      .slice(0, 32);
  const key = `${rule}\0${subject}`;
  const known = slow.get(key);
  if (known !== undefined) return known;
  const made = crypto().scryptSync(bytes(subject), `${salt}\0${rule}`, 16, cost).toString('hex');
  slow.set(key, made);
  return made;
}

/** UTF-16, since UTF-8 would make all unpaired surrogates the same. */
function bytes(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

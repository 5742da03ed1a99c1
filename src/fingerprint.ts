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
  const key = nameOf({ rule, subject });
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

/** What is to have a fingerprint. */
export interface Named {
  readonly rule: string;
  readonly subject: string;
  readonly guessable: boolean;
}

/** Guessable subjects of one text that have slow hashes of their own: a quarter of a second together. */
const mostSlow = 32;

/**
 * The fingerprints of what was found in one text. Where more of it can be guessed than slow hashes can be made of, one
 * slow hash of all that is keys a fast one of each: who tries to guess one must know all others, and still takes as long
 * for each guess. These fingerprints change with any of the guessable subjects, so that they never cover a new one.
 */
export function fingerprintsOf(all: readonly Named[]): (one: Named) => string {
  const guessable = new Set(all.filter(({ guessable }) => guessable).map(nameOf));
  if (guessable.size <= mostSlow) return ({ rule, subject, guessable }) => fingerprint(rule, subject, guessable);
  const listed = JSON.stringify([...guessable].sort());
  const key = crypto().scryptSync(bytes(listed), `${salt}\0all`, 32, cost);
  return (one) =>
    one.guessable
      ? crypto()
          .createHmac('sha256', key)
          .update(bytes(nameOf(one)))
          .digest('hex')
          .slice(0, 32)
      : fingerprint(one.rule, one.subject, false);
}

function nameOf({ rule, subject }: Pick<Named, 'rule' | 'subject'>): string {
  return `${rule}\0${subject}`;
}

/**
 * Names a finding by what it is and not by where it stands: 32 hexadecimal digits that survive moves, reformatting
 * and rebases. Two subjects of a rule never share one.
 *
 * @param subject what makes two findings of the rule the same; for a key, the secret itself
 * @param guessable whether the subject could be found by trying: its hash is then made slow to compute
 */
export declare function fingerprint(rule: string, subject: string, guessable: boolean): string;

import { allRules } from './catalogue.ts';
import type { Vocabulary } from './policy/semantics.ts';

/** What a policy may refer to; asked for only where there is a policy file to be checked. */
export const vocabulary = (): Vocabulary => ({
  rules: allRules().map(({ id }) => id),
  unsafeReason: () => undefined,
});

import { allRules } from './catalogue.ts';
import { unsafeReason } from './keys/regex/safety.ts';
import type { Vocabulary } from './policy/semantics.ts';

/** What a policy or an ignore may refer to; asked for only where there is one. */
export async function vocabulary(): Promise<Vocabulary> {
  return { rules: (await allRules()).map(({ id }) => id), unsafeReason };
}

import type { Vocabulary } from './policy/semantics.ts';

/** What a policy or an ignore may refer to; asked for only where there is one. */
export async function vocabulary(): Promise<Vocabulary> {
  const [{ allRules }, { unsafeReason }] = await Promise.all([
    import('./catalogue.ts'),
    import('./keys/regex/safety.ts'),
  ]);
  return { rules: (await allRules()).map(({ id }) => id), unsafeReason };
}

import type { Vocabulary } from './policy/semantics.ts';
/** What a policy may refer to; asked for only where there is a policy file to be checked. */
export declare const vocabulary: () => Vocabulary;

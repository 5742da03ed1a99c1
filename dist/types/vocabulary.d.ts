import type { Vocabulary } from './policy/semantics.ts';
/** What a policy or an ignore may refer to; asked for only where there is one. */
export declare function vocabulary(): Promise<Vocabulary>;

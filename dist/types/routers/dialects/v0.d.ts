import type { Dialect } from '../dialect.ts';
/** CCR up to 1.0.15 without a provider list: the flat `OPENAI_BASE_URL`, `OPENAI_API_KEY` and `OPENAI_MODEL`. */
export declare const v0: Dialect;

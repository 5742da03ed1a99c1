import type { Value } from './config.ts';
import { type Parts } from './values.ts';
/**
 * Reads one entry of a preset's `configMappings`: its `value` is judged as what it becomes at `target`
 * (`Router.default`, `Providers[0].api_key`, `PROXY_URL`).
 */
export declare function readMapping(mapping: Value): Parts;

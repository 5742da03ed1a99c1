import type { Carrier } from '../finding.ts';
import type { Span } from '../text.ts';
import type { RouterConfig } from './config.ts';
/**
 * Reads from a text that cannot be parsed what can be said: pairs of a key and a quoted value. Each `name`, base URL
 * and key stands for a provider; what is missing says nothing.
 *
 * @param offset where `text` begins in its file.
 */
export declare function readText(text: string, offset: number, carrier: Carrier): RouterConfig;
/** A piece of which everything that can be said is said elsewhere. */
export declare function nothingRead(at: Span, carrier: Carrier): RouterConfig;

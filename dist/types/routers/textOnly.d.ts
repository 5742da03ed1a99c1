import type { Carrier } from '../finding.ts';
import type { RouterConfig } from './config.ts';
/**
 * Reads from a text that cannot be parsed what can be said: pairs of a key and a quoted value. Each `name`, base URL
 * and key stands for a provider; what is missing says nothing.
 *
 * @param offset where `text` begins in its file.
 */
export declare function readText(text: string, offset: number, carrier: Carrier): RouterConfig;

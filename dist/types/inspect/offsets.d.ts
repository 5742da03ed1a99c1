import type { Span } from '../text.ts';
/**
 * Turns byte offsets of UTF-8 into offsets of the decoded text without its byte order mark. Spans must come in the order
 * of their starts.
 */
export declare function textOffsets(bytes: Buffer, text: string): (span: Span) => Span;

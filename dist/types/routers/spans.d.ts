import type { Span } from '../text.ts';
export declare function contains(outer: Span, inner: Span): boolean;
export declare function overlap(a: Span, b: Span): boolean;
/** Adds a span to a sorted list of spans of which none holds another; false where one of them holds it already. */
export declare function cover(covered: Span[], span: Span): boolean;
/** Whether a span of the sorted list holds `span`. */
export declare function isCovered(covered: readonly Span[], span: Span): boolean;

import type { Excerpt } from './finding.ts';
import { type Span } from './text.ts';
/** Cuts the first line of `span` out of `text`, with every part that lies in one of `secrets` hidden. */
export declare function excerptOf(text: string, span: Span, secrets: readonly Span[]): Excerpt;

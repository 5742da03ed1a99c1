import type { Detector } from '../../detector.ts';
/** API and admin keys end in `AA`: 93 characters of random bytes, then the padding of their base64. */
export declare const anthropic: readonly Detector[];

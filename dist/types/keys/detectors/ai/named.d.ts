import type { Detector } from '../../detector.ts';
/** Any literal that is given to a name such as OPENROUTER_API_KEY, one detector a provider. */
export declare const named: readonly Detector[];

import type { Detector } from '../../detector.ts';
/** Google Cloud and Google's other services. API keys (`AIza`) belong to the AI providers. */
export declare const gcp: readonly Detector[];

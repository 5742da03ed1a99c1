import type { Detector } from '../../detector.ts';
/** Work tools: projects, documents, support, sales, feature flags, developer platforms. */
export declare const saas: readonly Detector[];

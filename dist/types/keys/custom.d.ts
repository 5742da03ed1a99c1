import type { CustomDetector } from '../policy/policy.ts';
import type { Detector } from './detector.ts';
/** A detector of the policy. Loading the policy has refused patterns that could take long. */
export declare function customDetector(custom: CustomDetector): Detector;

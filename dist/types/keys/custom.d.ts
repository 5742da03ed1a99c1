import type { CustomDetector } from '../policy/policy.ts';
import type { Detector } from './detector.ts';
/**
 * The detectors that stand for one of the policy. Loading the policy has refused patterns that could take long. A
 * keyword may be a part of the key, or stand ahead of it or behind it on the same line.
 */
export declare function customDetectors(custom: CustomDetector): Detector[];

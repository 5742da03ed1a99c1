import type { Finding } from '../finding.ts';
/**
 * Makes one finding of what was found in several versions or under several names: the first of the findings that share
 * rule and fingerprint, which are given oldest first, with the last commit of them all. Findings without a sighting stay.
 */
export declare function mergeSightings(findings: readonly Finding[]): Finding[];

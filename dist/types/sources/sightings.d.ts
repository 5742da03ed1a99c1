import type { Finding } from '../finding.ts';
/**
 * Makes one finding of what was found in several versions or under several names: of the findings that share rule and
 * fingerprint, which come newest first, the last one, with the last commit of them all. Sets `commit`. Findings without a
 * sighting stay as they are. To be called when the source has ended, as sightings are final only then.
 */
export declare function mergeSightings(findings: readonly Finding[]): Finding[];

import type { Scanner } from '../scan.ts';
/**
 * Scans a range as it stands, then what is encoded in it, and what is encoded in that. Matches have the secret as it is
 * when decoded, and the place that it was decoded from.
 */
export declare function createDeepScan(scanner: Scanner): Scanner['scan'];

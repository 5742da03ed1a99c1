import type { Policy } from '../policy/policy.ts';
import type { Batch } from './batch.ts';
import type { Claims } from './claims.ts';
/** What a worker is started with. */
export interface Task {
    readonly claims: Claims;
    readonly policy: Policy;
}
/**
 * Starts workers that claim files until none are left. The promise is settled when all have ended; a worker that cannot
 * start or dies just tells less.
 */
export declare function startWorkers(claims: Claims, policy: Policy, take: (batch: Batch) => void, door?: URL): Promise<void>;

import type { Problem } from '../problem.ts';
import type { RouterConfig } from './config.ts';
/** Each literal key of a provider: the config says whose it is, so that its shape does not matter. */
export declare function leaksIn(config: RouterConfig): Problem[];

import type { BannedProvider } from '../policy/policy.ts';
/** The address as CCR's HTTP client reads it; undefined if it is none. */
export declare function parseUrl(text: string): URL | undefined;
/**
 * The host that an address leads to, lower-cased and without a trailing dot. Addresses without a scheme count as
 * `https`, and what stands behind an environment reference is left out: `https://openrouter.ai${X}` leads to openrouter.ai.
 */
export declare function hostOf(text: string): string | undefined;
/** The banned provider that is reached at a host or at one of its parent domains. */
export declare function bannedAt(host: string, banned: readonly BannedProvider[]): BannedProvider | undefined;
/** 127.0.0.0/8, `::1` and `localhost`. */
export declare function isLoopback(host: string): boolean;

import type { Dialect } from '../dialect.ts';
/** A project's or session's own routes, which replace the global ones: of such a file CCR reads `Router` alone. */
export declare const project: Dialect;

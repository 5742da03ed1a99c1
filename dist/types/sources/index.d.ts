import type { GitPlace } from './git.ts';
import { type Fallback } from './range.ts';
import type { Range } from './shallow.ts';
import type { Source } from './source.ts';
/** Which bytes to look at. Relative paths count from `cwd`. */
export type SourceRequest = {
    readonly cwd: string;
    readonly env?: GitPlace['env'];
} & ({
    readonly kind: 'tree';
} | {
    readonly kind: 'paths';
    readonly paths: readonly string[];
} | {
    readonly kind: 'staged';
    readonly paths?: readonly string[];
} | {
    readonly kind: 'range';
    readonly range: string | Range;
    readonly fallback?: Fallback;
} | {
    readonly kind: 'since';
    readonly since: string;
    readonly fallback?: Fallback;
} | {
    readonly kind: 'history';
} | {
    readonly kind: 'stdin';
    readonly path: string;
    readonly input?: AsyncIterable<Uint8Array | string>;
});
/**
 * Opens where the bytes come from.
 * @throws UserError when it is not there or git cannot read it.
 */
export declare function openSource(request: SourceRequest): Promise<Source>;

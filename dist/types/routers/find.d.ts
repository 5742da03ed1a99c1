import type { Problem } from '../problem.ts';
import type { RouterConfig } from './config.ts';
/** ASCII literals, in any case, of which one stands in every file that can hold a config: cheap to look for in bytes. */
export declare const anchors: readonly string[];
/** Whether a file has to be read whatever its bytes hold, since its name says what it is. */
export declare const isRouterPath: (path: string) => boolean;
/** The router configs of one file, and problems of the file itself. */
export interface Found {
    readonly configs: readonly RouterConfig[];
    readonly problems: readonly Problem[];
}
/**
 * Finds every router config in a file, whatever carries it.
 *
 * @param path relative, with `/` between its parts.
 * @param text without byte order mark; all spans are offsets into it.
 * @param present the anchors that it has, where that is known: carriers that have none of them are not asked.
 */
export declare function findConfigs(path: string, text: string, present?: ReadonlySet<string>): Promise<Found>;

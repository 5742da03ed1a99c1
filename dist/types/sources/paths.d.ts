import type { GitPlace } from './git.ts';
import type { Source } from './source.ts';
/**
 * Files, folders and globs that the user named, relative to `place.cwd` or absolute. A named file is looked at also
 * where git ignores it; a folder or glob gives what git tracks there and what it does not ignore.
 */
export declare function pathsSource(place: GitPlace, given: readonly string[]): Promise<Source>;

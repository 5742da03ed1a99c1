import type { GitPlace } from './git.ts';
import type { Source } from './source.ts';
/** One blob from a stream, under the name that the user gave it, in the repository around the folder if there is one. */
export declare function stdinSource(place: GitPlace, path: string, input: AsyncIterable<Uint8Array | string>): Source;

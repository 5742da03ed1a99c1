import type { Source } from './source.ts';
/** One blob from a stream, under the name that the user gave it. */
export declare function stdinSource(cwd: string, path: string, input: AsyncIterable<Uint8Array | string>): Source;

import type { ReadText } from './extends.ts';
/** Reads files under `root`. Throws a UserError for one that is there and cannot be read, or is not UTF-8. */
export declare function diskReader(root: string): ReadText;
/** Relative to the root with `/`, so that it is the same on every machine; absolute where it lies elsewhere. */
export declare function pathFrom(root: string, file: string): string;

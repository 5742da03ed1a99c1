import { type Extended, type ExtendsReaders } from './extends.ts';
import { type Layer } from './layer.ts';
import type { Vocabulary } from './semantics.ts';
export interface ChainOptions extends ExtendsReaders {
    /** Whether a reference to another repository may be read; any may, when missing. */
    readonly mayExtend?: (reference: string) => boolean;
    /** Asked for only when there is a policy file to check. */
    readonly vocabulary: () => Vocabulary | Promise<Vocabulary>;
}
/** A policy file together with all that it extends. */
export interface Chain {
    readonly layer: Layer;
    /** Line of each part in the file itself. */
    readonly lines: Readonly<Record<string, number>>;
    /** References to other repositories that were read. */
    readonly extended: readonly string[];
    /** What the reader of a report should know about the policy: one sentence each. */
    readonly notes: readonly string[];
}
/** Reads one policy file, and what it extends before it. `above` names the files that led here. */
export declare function readChain(source: Extended, above: readonly string[], options: ChainOptions): Promise<Chain>;

import { type Sink } from './blob.ts';
import { type GitPlace } from './git.ts';
/** Reads blobs out of git's object store, as they were committed: no filter or attribute changes them. */
export interface ObjectReader {
    /** Asks for more blobs; answers come in the order of the questions. Resolves when git takes further questions. */
    ask(oids: readonly string[]): Promise<void>;
    /** Says that no more questions follow. */
    end(): void;
    /** Gives the next answer to the sink, or drops it where there is none. Synchronous where its bytes are at hand. */
    take(sink?: Sink): Promise<void> | undefined;
    /** Ends git, also before all answers were taken. */
    close(): Promise<void>;
}
/**
 * One `git cat-file --batch`. With `many`, git gathers its output into large pieces: then all questions are asked and
 * ended without waiting for an answer.
 */
export declare function openObjects(place: GitPlace, { many }: {
    readonly many: boolean;
}): ObjectReader;
/** Reads single blobs one after the other, with a git that starts at the first of them. */
export declare function objectsOnDemand(place: GitPlace): {
    read(oid: string, sink: Sink): Promise<void>;
    close(): Promise<void>;
};

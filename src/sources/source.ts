import type { Skipped } from '../report.ts';
import type { Blob } from './blob.ts';

/** Where blobs come from: it knows git and the disk, never what is looked for. */
export interface Source {
  /** Absolute; the paths of blobs are relative to it. */
  readonly root: string;
  /**
   * Each blob once, in the order of their paths; versions that commits brought in newest first, which `mergeSightings`
   * relies on. A plain iterable where nothing has to be waited for.
   */
  blobs(): Iterable<Blob> | AsyncIterable<Blob>;
  /** What was left out; complete once `blobs` has ended. */
  skipped(): readonly Skipped[];
  /**
   * Where the disk may have others, reads the source's own files by their path from the root: those that are there
   * `usual`ly are looked up together.
   */
  reader?(usual: readonly string[]): (path: string) => Promise<Buffer | undefined>;
}

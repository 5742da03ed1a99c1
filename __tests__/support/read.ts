import type { Skipped } from '../../src/report.ts';
import { collect, Unreadable } from '../../src/sources/blob.ts';
import { openSource, type SourceRequest } from '../../src/sources/index.ts';

/** Everything that a source gives. */
export interface Read {
  /** The content of each blob by its path. */
  readonly files: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  readonly asked: readonly string[];
  readonly skipped: readonly Skipped[];
  readonly root: string;
}

/** Reads a source to its end as a check does: what is unreadable is skipped. What was there earlier is left out. */
export async function readSource(request: SourceRequest): Promise<Read> {
  const source = await openSource(request);
  const files: Record<string, string> = {};
  const paths: string[] = [];
  const asked: string[] = [];
  const skipped: Skipped[] = [];
  for await (const blob of source.blobs()) {
    if (blob.earlier) continue;
    paths.push(blob.path);
    if (blob.asked) asked.push(blob.path);
    try {
      files[blob.path] = (await collect((sink) => blob.read(sink))).toString('latin1');
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      skipped.push({ path: blob.path, reason: error.message, ...(blob.asked && { asked: true }) });
    }
  }
  return { files, paths, asked, skipped: [...skipped, ...source.skipped()], root: source.root };
}

import { basename } from 'node:path/posix';
import type { Inspected } from '../inspect.ts';
import type { Sink } from '../sources/blob.ts';
import { printable } from '../text.ts';
import { type ArchiveKind, unpack } from './archive.ts';
import type { Budget } from './budget.ts';

/** Looks at one blob after the other, also at archives in archives. */
interface Inspecting {
  begin(path: string): Sink;
  end(): Inspected | Promise<Inspected>;
}

/** Looks at each member of an archive, called `a.zip!/member`. The next file may only begin when the promise is settled. */
export async function inspectMembers(
  inspecting: Inspecting,
  kind: ArchiveKind,
  bytes: Uint8Array,
  path: string,
  budget: Budget,
): Promise<Inspected[]> {
  const results: (Inspected | Promise<Inspected>)[] = [];
  const problems = unpack(kind, bytes, basename(path), budget, (name) => {
    const sink = inspecting.begin(memberPath(path, name));
    return { write: (chunk) => feed(sink, chunk), end: () => results.push(inspecting.end()) };
  });
  const inspected = await Promise.all(results);
  const skipped = problems.map(({ name, reason }) => ({ path: name ? memberPath(path, name) : path, reason }));
  return [...inspected, { findings: [], ignores: [], configs: 0, bytes: 0, skipped }];
}

function memberPath(path: string, name: string): string {
  return `${path}!/${printable(name.replaceAll('\\', '/'))}`;
}

function feed(sink: Sink, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    const space = sink.space();
    const part = bytes.subarray(at, at + space.length);
    space.set(part);
    sink.wrote(part.length);
    at += part.length;
  }
}

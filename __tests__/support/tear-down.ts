// Behind all tests: throws, and so fails the run, where one has left something in the temporary folder.
import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** What programs under test keep for their next start. */
const caches = ['node-compile-cache'];

export default function tearDown(): void {
  const folder = tmpdir();
  const left = readdirSync(folder).filter((name) => !caches.includes(name));
  rmSync(folder, { recursive: true, force: true });
  if (left.length > 0) throw new Error(`Tests left behind in the temporary folder: ${left.join(', ')}`);
}

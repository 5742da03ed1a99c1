// Ahead of all tests: they get a temporary folder of their own, so that what they leave behind is seen.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function setUp(): void {
  const folder = mkdtempSync(join(tmpdir(), 'ccr-guard-tests-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
}

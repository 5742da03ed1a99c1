import { writeFileSync } from 'node:fs';

/** Builds the kernel's tables for the built-in keywords. Runs after the kernel was compiled, and so imports it late. */
export async function writeTables(): Promise<void> {
  const [{ families }, { standardAnchors }, { packPrebuilt }, { imageOf }, { indexFrom, outlineOf }] =
    await Promise.all([
      import('../src/keys/detectors/index.ts'),
      import('../src/inspect.ts'),
      import('../src/keys/kernel/image.ts'),
      import('../src/keys/kernel/wasm.ts'),
      import('../src/keys/index.ts'),
    ]);
  const outline = outlineOf(families, standardAnchors);
  const { keywords } = indexFrom(outline, families);
  writeFileSync('build/src/generated/keywords.bin', packPrebuilt(imageOf(keywords), outline));
}

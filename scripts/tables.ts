import { writeFileSync } from 'node:fs';

/** Builds the kernel's tables for the built-in keywords. Runs after the kernel was compiled, and so imports it late. */
export async function writeTables(): Promise<void> {
  const [{ detectors }, { standardAnchors }, { packImage }, { imageOf }, { indexOf }] = await Promise.all([
    import('../src/keys/detectors/index.ts'),
    import('../src/inspect.ts'),
    import('../src/keys/kernel/image.ts'),
    import('../src/keys/kernel/wasm.ts'),
    import('../src/keys/scan.ts'),
  ]);
  const { keywords } = indexOf(detectors, standardAnchors);
  writeFileSync('build/src/generated/kernel-tables.bin', packImage(imageOf(keywords)));
}

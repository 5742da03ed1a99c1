import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import asc from 'assemblyscript/asc';

const source = 'src/keys/kernel/assembly/kernel.ts';

/** Compiles the kernel and gives the text of build/src/generated/kernel.js. The same source gives the same text. */
export async function kernelModule(): Promise<string> {
  let binary: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [basename(source), '--outFile', 'kernel.wasm', '-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd'],
    {
      readFile: (name) => (name === basename(source) ? readFileSync(source, 'utf8') : null),
      writeFile: (name, contents) => {
        if (name === 'kernel.wasm' && typeof contents !== 'string') binary = contents;
      },
      listFiles: () => [],
    },
  );
  if (error || !binary) throw new Error(`The kernel does not compile: ${stderr.toString()}`, { cause: error });
  return `export const wasm =\n  '${Buffer.from(binary).toString('base64')}';\n`;
}

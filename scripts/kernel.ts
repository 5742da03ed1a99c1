import { readFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';

const folder = 'src/keys/kernel/assembly';
const sources = ['kernel.ts', 'tables.ts', 'clues.ts'];
const shared = ['layout.ts'];

/** Compiles the kernel and gives the text of build/src/generated/kernel.js. The same source gives the same text. */
export async function kernelModule(): Promise<string> {
  let binary: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [...sources, '--outFile', 'kernel.wasm', '-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd'],
    {
      readFile: (name) => ([...sources, ...shared].includes(name) ? readFileSync(`${folder}/${name}`, 'utf8') : null),
      writeFile: (name, contents) => {
        if (name === 'kernel.wasm' && typeof contents !== 'string') binary = contents;
      },
      listFiles: () => [],
    },
  );
  if (error || !binary) throw new Error(`The kernel does not compile: ${stderr.toString()}`, { cause: error });
  return `export const wasm =\n  '${Buffer.from(binary).toString('base64')}';\n`;
}

/** The kernel's WebAssembly module in base64. Compiled by scripts/kernel.ts. */
export const wasm: string;

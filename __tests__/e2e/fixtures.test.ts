import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { removeFolders } from '../support/repository.ts';
import { type Played, play } from '../support/runner.ts';
import { makeRepository } from './repository.ts';

afterAll(removeFolders);

const root = resolve(import.meta.dirname, '../../../fixtures/routers');

/** `error config.json:3:5 host-not-local` for each line of a case's expected.tsv. */
function expected(name: string): string[] {
  const lines = readFileSync(join(root, name, 'expected.tsv'), 'utf8')
    .split('\n')
    .slice(0, -1);
  return lines.map((line) => {
    const [path, place = '', level, rule] = line.split('\t');
    return `${level} ${path}:${place.split('-')[0]} ${rule}`;
  });
}

/** The same for each annotation. The runner keeps no columns of a span of several lines. */
function annotated({ annotations }: Played): string[] {
  return annotations
    .filter(({ file }) => file !== undefined)
    .map(({ file, line, column, level, title }) => {
      const rule = title?.slice('ccr-guard: '.length);
      return `${level} ${file}:${line}${column === undefined ? '' : `:${column}`} ${rule}`;
    });
}

/** The same for what the log tells because there is no room among the annotations. */
function logged({ log }: Played): string[] {
  return log.flatMap((line) => /^(?:error|warning|notice) \S+ [a-z-]+(?=: )/.exec(line) ?? []);
}

/** A literal that is a key is told by a key rule in place of `secret-not-env`, which the cases do not know. */
const aboutKeys = / (?:key-[a-z-]+|secret-not-env)$/;

function files(name: string): Record<string, Buffer> {
  const paths = readdirSync(join(root, name), { recursive: true, encoding: 'utf8' });
  const kept = paths.filter((path) => path !== 'expected.tsv' && statSync(join(root, name, path)).isFile());
  return Object.fromEntries(kept.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, name, path))]));
}

describe('the Action on a repository that holds', () => {
  it.concurrent.each(readdirSync(root).sort())('fixtures/routers/%s', async (name) => {
    const { path } = makeRepository(files(name));
    const played = await play({ workspace: path });
    const wanted = expected(name).filter((line) => !aboutKeys.test(line));
    const told = [...annotated(played), ...logged(played)].filter((line) => !aboutKeys.test(line));
    const onLine = (line: string): string => line.replace(/:\d+ (?=[a-z-]+$)/, ' ');
    expect(told.filter((line) => !wanted.some((one) => one === line || onLine(one) === line))).toEqual([]);
    expect(wanted.filter((line) => !told.includes(line) && !told.includes(onLine(line)))).toEqual([]);
    expect(played.exitCode).toBe(expected(name).some((line) => line.startsWith('error')) ? 1 : 0);
    expect([played.dropped, played.complaints]).toEqual([[], []]);
  });
});

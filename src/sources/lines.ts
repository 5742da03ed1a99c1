import type { Readable } from 'node:stream';
import { UserError } from '../errors.ts';
import { startGit } from './git.ts';
import { shownPath } from './names.ts';
import type { Repository } from './repository.ts';
import { mergeBase, requireCommit } from './revision.ts';
import { completeRange, type Range } from './shallow.ts';

/** Lines from 1; both ends belong to it. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The lines of each file at the head of a range that the commit where it left its base does not have, by the path as
 * reports show it. A renamed file counts as new: under another name it may mean something else.
 * @throws UserError when commits of the range are not here and cannot be fetched.
 */
export async function addedLines(repository: Repository, range: Required<Range>): Promise<Map<string, LineRange[]>> {
  if (!completeRange(repository, range))
    throw new UserError('The lines that the change touches cannot be told: set "fetch-depth: 0" on actions/checkout.');
  const head = requireCommit(repository, range.head);
  const base = requireCommit(repository, range.base);
  const start = mergeBase(repository, base, head) ?? base;
  const child = startGit(repository, [...diffArguments, start, head, '--']);
  const added = await readHunks(child.stdout);
  await child.ended;
  return added;
}

/** Attributes that call a file binary, and settings on how to show a difference, must not hide lines: all are overruled. */
const diffArguments = [
  'diff-tree',
  '-r',
  '--patch',
  '--unified=0',
  '--inter-hunk-context=0',
  '--diff-algorithm=myers',
  '--text',
  '--no-renames',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--src-prefix=a/',
  '--dst-prefix=b/',
];

/** Reads `+++ "b/name"` and `@@ -1,2 +3,4 @@`; the bodies between are counted, so that no content passes for either. */
async function readHunks(patch: Readable): Promise<Map<string, LineRange[]>> {
  const added = new Map<string, LineRange[]>();
  let ranges: LineRange[] = [];
  let body = 0;
  for await (const line of linesOf(patch)) {
    if (line.startsWith('\\')) continue;
    if (body > 0) {
      body -= 1;
      continue;
    }
    const [, removed = '1', first = '', count = '1'] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (first !== '') {
      body = Number(removed) + Number(count);
      if (Number(count) > 0) ranges.push({ first: Number(first), last: Number(first) + Number(count) - 1 });
    } else if (line.startsWith('+++ ')) {
      const name = unquote(line.slice(4).replace(/\t$/, ''));
      ranges = [];
      if (name.startsWith('b/')) added.set(shownPath(Buffer.from(name.slice(2), 'latin1')), ranges);
    }
  }
  return added;
}

/** More than the longest name takes, where each of its bytes is written as `\377`. */
const longest = 20_000;

/** Each line as latin1 text, cut where it is longer than any that matters. */
async function* linesOf(stream: Readable): AsyncGenerator<string> {
  let line = '';
  for await (const piece of stream as AsyncIterable<Buffer>) {
    let at = 0;
    for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, at)) {
      yield line + piece.toString('latin1', at, Math.min(end, at + longest));
      line = '';
      at = end + 1;
    }
    if (line.length < longest) line += piece.toString('latin1', at, at + longest);
  }
}

const escapes: Readonly<Record<string, string>> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' };

/** Undoes the quotes that git puts around unusual names: `"we\nird \303\251"`. */
function unquote(name: string): string {
  if (!name.startsWith('"')) return name;
  return name.slice(1, -1).replace(/\\(?:([0-7]{3})|(.))/g, (_, octal: string | undefined, letter: string) => {
    return octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (escapes[letter] ?? letter);
  });
}

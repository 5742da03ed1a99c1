import { describe, expect, it } from '@jest/globals';
import { obey } from './runner-commands.ts';
import { keptSummary, readPairs } from './runner-files.ts';

describe('obey', () => {
  it('reads an annotation with its escapes', () => {
    const { annotations } = obey(['  ::error file=a%2Cb%3A.json,line=2,col=3,endColumn=5,title=t::one%0Atwo %25']);
    expect(annotations).toEqual([
      { level: 'error', message: 'one\ntwo %', title: 't', file: 'a,b:.json', line: 2, column: 3, endColumn: 5 },
    ]);
  });

  it('obeys the older form anywhere in a line', () => {
    expect(obey(['found x##[error]pwned']).annotations).toEqual([{ level: 'error', message: 'pwned' }]);
    expect(obey(['##[warning file=a;line=3]w']).annotations).toEqual([
      { level: 'warning', message: 'w', file: 'a', line: 3 },
    ]);
  });

  it('prints what is no command', () => {
    expect(obey(['a ::error::b', '::nothing::c', '::error', 'd']).log).toEqual([
      'a ::error::b',
      '::nothing::c',
      '::error',
      'd',
    ]);
  });

  it('keeps ten of a level', () => {
    const { annotations, dropped } = obey([...Array(12).fill('::error::e'), '::notice::n']);
    expect(annotations.map(({ level }) => level)).toEqual([...Array(10).fill('error'), 'notice']);
    expect(dropped).toHaveLength(2);
  });

  it('cuts a message at 4096 characters', () => {
    expect(obey([`::error::${'x'.repeat(5000)}`]).annotations[0]?.message).toHaveLength(4096);
  });

  it('drops columns of a span of several lines', () => {
    const { annotations, complaints } = obey(['::error file=a,line=1,endLine=2,col=3,endColumn=4::e']);
    expect(annotations).toEqual([{ level: 'error', message: 'e', file: 'a', line: 1, endLine: 2 }]);
    expect(complaints).toEqual(['columns on a span of several lines']);
  });

  it('masks from then on, each line of a value', () => {
    const { log } = obey(['one two', '::add-mask::one%0Atwo', 'one two']);
    expect(log).toEqual(['one two', '*** ***']);
  });

  it('obeys nothing between stop tokens', () => {
    const lines = ['::stop-commands::token', '::error::a', 'x##[error]b', '::token::', '::error::c'];
    expect(obey(lines).annotations).toEqual([{ level: 'error', message: 'c' }]);
    expect(obey(['::stop-commands::error']).complaints).toEqual(['stop-commands with an invalid token']);
  });
});

describe('readPairs', () => {
  it('reads lines and heredocs', () => {
    expect(readPairs('a=1\nb<<END\nx\n=y\nEND\nc=d<<e\n')).toEqual({ pairs: { a: '1', b: 'x\n=y', c: 'd<<e' } });
  });

  it('fails on a missing delimiter and on a line without a name', () => {
    expect(readPairs('b<<END\nx\n').error).toContain('delimiter');
    expect(readPairs('x\n').error).toContain('Invalid');
  });
});

it('throws away a summary over one MiB', () => {
  expect(keptSummary('x'.repeat(1024 * 1024))).toBeDefined();
  expect(keptSummary('x'.repeat(1024 * 1024 + 1))).toBeUndefined();
});

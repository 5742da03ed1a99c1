import { describe, expect, it } from '@jest/globals';
import { readInputs } from '../../src/github/inputs.ts';
import { readAction } from '../support/runner.ts';

const read = (given: Readonly<Record<string, string>>) => readInputs((name) => given[name] ?? '');

describe('readInputs', () => {
  it('leaves everything to the policy when nothing is set', () => {
    expect(read({})).toEqual({ paths: [], workingDirectory: '', scope: 'auto', changedOnly: false });
  });

  it('reads what is set', () => {
    const inputs = read({
      paths: ' src \n\n docs/**, all\n',
      policy: 'p.yml',
      baseline: 'b.json',
      'fail-on': 'never',
      'working-directory': 'sub',
      scope: 'history',
      'changed-only': 'true',
      token: 'abc',
    });
    expect(inputs).toEqual({
      paths: ['src', 'docs/**, all'],
      policy: 'p.yml',
      baseline: 'b.json',
      failOn: 'never',
      workingDirectory: 'sub',
      scope: 'history',
      changedOnly: true,
      token: 'abc',
    });
  });

  it.each([
    ['a.sarif', 'sarif'],
    ['out/a.b.JSON', 'json'],
    ['junit.xml', 'junit'],
    ['a.md', 'markdown'],
  ])('takes the format of %s from its ending', (output, format) => {
    expect(read({ output }).report).toEqual({ format, output });
  });

  it('prefers the given format to the ending', () => {
    expect(read({ output: 'a.json', format: 'sarif' }).report).toEqual({ format: 'sarif', output: 'a.json' });
  });

  it('takes a format alone', () => {
    expect(read({ format: 'sarif' }).report).toEqual({ format: 'sarif' });
  });

  it.each([
    [{ 'fail-on': 'fatal' }, "The input 'fail-on' is 'fatal'; it must be one of error, warning, notice, never."],
    [{ scope: 'all' }, "The input 'scope' is 'all'; it must be one of auto, tree, change, history."],
    [{ 'changed-only': 'yes' }, "The input 'changed-only' is 'yes'; it must be one of true, false."],
    [{ output: 'report' }, "The input 'format' is needed"],
    [{ output: 'report.constructor' }, "The input 'format' is needed"],
  ])('refuses %j', (given, message) => {
    expect(() => read(given as Record<string, string>)).toThrow(message);
  });

  it('reads every input that action.yml declares, and no other', () => {
    const asked = new Set<string>();
    readInputs((name) => {
      asked.add(name);
      return '';
    });
    expect([...asked].sort()).toEqual(Object.keys(readAction().inputs).sort());
  });
});

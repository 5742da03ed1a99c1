import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readContext, withPrefix, workingFolder } from '../../src/github/context.ts';
import type { Report } from '../../src/report.ts';
import { makeFolder, removeFolders } from '../support/repository.ts';

const temp = makeFolder('context');
afterAll(removeFolders);

describe('readContext', () => {
  const event = (text: string): string => {
    const path = join(temp, 'event.json');
    writeFileSync(path, text);
    return path;
  };

  it('knows nothing outside of a runner', () => {
    expect(readContext({})).toEqual({
      event: '',
      payload: {},
      workspace: process.cwd(),
      repository: '',
      apiUrl: 'https://api.github.com',
      temp: process.cwd(),
    });
  });

  it('reads the event', () => {
    const env = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event('{"after":"abc"}') };
    expect(readContext(env)).toMatchObject({ event: 'push', payload: { after: 'abc' } });
  });

  it.each(['', 'null', '{'])('refuses an event that is no object: %j', (text) => {
    expect(() => readContext({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event(text) })).toThrow(
      'GITHUB_EVENT_PATH',
    );
  });
});

describe('workingFolder', () => {
  const workspace = join(temp, 'workspace');
  mkdirSync(join(workspace, '..data'), { recursive: true });
  mkdirSync(join(temp, 'workspace-2'));
  symlinkSync(temp, join(workspace, 'out'), 'junction');
  symlinkSync(workspace, join(workspace, 'in'), 'junction');

  it.each(['', '.', '..data', 'in', join(workspace, '..data')])('is a folder of the workspace: %j', (input) => {
    expect(workingFolder(workspace, input)).toBe(join(workspace, input.replace(workspace, '')));
  });

  it.each(['..', '../..', '../workspace-2', 'out', 'out/workspace-2', temp])('refuses others: %j', (input) => {
    expect(() => workingFolder(workspace, input)).toThrow('outside of the workspace');
  });

  it('refuses one that is not there', () => {
    expect(() => workingFolder(workspace, 'none')).toThrow('does not exist');
  });
});

describe('withPrefix', () => {
  const report: Report = {
    version: 1,
    tool: { name: 'ccr-guard', version: '0.0.0' },
    policy: { source: 'default', sha256: '0' },
    stats: { files: 0, bytes: 0, configs: 0, skipped: [{ path: 'a.json', reason: 'r' }], ms: 0 },
    findings: [],
    suppressed: [],
  };
  const prefixed = (folder: string): string | undefined => {
    mkdirSync(folder, { recursive: true });
    return withPrefix(report, folder, temp).stats.skipped[0]?.path;
  };

  it('leads from the workspace outside of a repository', () => {
    expect(prefixed(join(temp, 'x', 'y'))).toBe('x/y/a.json');
    expect(prefixed(temp)).toBe('a.json');
  });

  it('leaves paths of a repository as they are', () => {
    mkdirSync(join(temp, 'checkout', '.git'), { recursive: true });
    expect(prefixed(join(temp, 'checkout', 'pkg'))).toBe('a.json');
  });
});

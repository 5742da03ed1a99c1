import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { planFor } from '../src/github/event.ts';
import { findIgnores } from '../src/suppress/find.ts';

const pages = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((path) =>
  path.endsWith('.md'),
);

function run(args: readonly string[]) {
  return spawnSync(process.execPath, ['dist/cli.js', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
}

describe('README.md', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [first = '', second = ''] = (/```sh\n([^`]*)```/.exec(readme)?.[1] ?? '')
    .split('\n')
    .map((line) => line.split('#')[0]?.trim() ?? '');

  it('finds what is wrong with its example, and nothing needs to be installed for it', () => {
    expect(first).toMatch(/^node dist\/cli\.js /);
    const { status, stdout, stderr } = run(first.split(' ').slice(2));
    expect(stderr).toBe('');
    expect(status).toBe(1);
    for (const told of ['BANNED provider: openrouter', 'HOST must be "127.0.0.1", found \'0.0.0.0\''])
      expect(stdout).toContain(told);
  });

  it('names the scripts that there are', () => {
    const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>;
    expect(second).toBe('npm ci && npm test');
    expect(scripts['test']).toBeDefined();
  });

  it('names every page of docs/', () => {
    expect(pages.filter((page) => page !== 'README.md' && !readme.includes(`[${page}](${page})`))).toEqual([]);
  });

  it('fits on a screen or two', () => {
    expect(readme.split('\n').length).toBeLessThan(70);
  });
});

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('links to what there is', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(([, target = '']) =>
      join(dirname(page), target),
    );
    expect(links.filter((target) => !existsSync(target))).toEqual([]);
  });

  it.each(['check', 'policy', 'baseline', 'explain'])(
    'shows no option of ccr-guard %s that there is not',
    (command) => {
      const { stdout: help } = run([command, '--help']);
      const shown = [...text.matchAll(new RegExp(`ccr-guard ${command}([^\\n\`]*)`, 'g'))].flatMap(
        ([, rest = '']) => rest.match(/--[a-z-]+/g) ?? [],
      );
      expect(help).toContain(`Usage: ccr-guard ${command}`);
      expect(shown.filter((option) => !help.includes(option))).toEqual([]);
    },
  );
});

describe('docs/action.md', () => {
  const page = readFileSync('docs/action.md', 'utf8');
  const rows = (title: string): string[] => {
    const section = page.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
    return [...section.matchAll(/^\| `([a-z-]+)`/gm)].map(([, name = '']) => name);
  };
  const action = parse(readFileSync('action.yml', 'utf8')) as Record<'inputs' | 'outputs', object>;

  it('lists the inputs and outputs that there are', () => {
    expect(rows('Inputs').sort()).toEqual(Object.keys(action.inputs).sort());
    expect(rows('Outputs')).toEqual(Object.keys(action.outputs));
  });

  it('names the events that bring a change, as docs/scopes.md does', () => {
    const named = (text: string): string[] =>
      [...new Set(text.match(/\b(?:pull_request\w*|merge_group)(?=`[^\n]*\|)/g))].sort();
    expect(named(page)).toHaveLength(5);
    expect(named(readFileSync('docs/scopes.md', 'utf8'))).toEqual(named(page));
    for (const event of named(page)) {
      // Of these events the payload must tell two commits; other events have none.
      expect(() => planFor(event, {}, 'auto')).toThrow('does not tell its base and head commits');
    }
  });
});

describe('docs/ignores-and-baseline.md', () => {
  it('shows comments that are ignores in order', () => {
    const page = readFileSync('docs/ignores-and-baseline.md', 'utf8');
    const code = /```js\n([^`]*)```/.exec(page)?.[1] ?? '';
    const ignores = findIgnores('a.js', code, []);
    expect(ignores.map(({ reason }) => reason)).toEqual(['the documentation shows it', 'both are made up']);
    expect(ignores.filter(({ problem }) => problem !== undefined)).toEqual([]);
  });
});

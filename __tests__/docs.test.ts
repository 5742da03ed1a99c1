import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

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

  it('shows no option of ccr-guard check that there is not', () => {
    const help = run(['check', '--help']).stdout;
    const shown = [...text.matchAll(/ccr-guard check([^\n`]*)/g)].flatMap(
      ([, rest = '']) => rest.match(/--[a-z-]+/g) ?? [],
    );
    expect(shown.filter((option) => !help.includes(option))).toEqual([]);
  });
});

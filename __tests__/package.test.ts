import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const types = 'dist/types';
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  [key: string]: unknown;
};

it('installs nothing and runs nothing when it is installed', () => {
  expect(manifest).not.toHaveProperty('dependencies');
  expect(manifest).not.toHaveProperty('peerDependencies');
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish']) {
    expect(manifest.scripts).not.toHaveProperty(name);
  }
});

it('holds what its faces need and nothing of the workshop', () => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const [packed] = JSON.parse(
    execFileSync(npm, ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    }),
  ) as [{ files: { path: string }[] }];
  const paths = packed.files.map(({ path }) => path);
  for (const path of ['dist/cli.js', 'dist/index.js', 'dist/types/index.d.ts', 'schemas/policy.json', 'LICENSE']) {
    expect(paths).toContain(path);
  }
  expect(paths.filter((path) => !/^(?:dist|schemas|docs)\/|^[^/]+$/.test(path))).toEqual([]);
});

describe('the types of the library', () => {
  const files = readdirSync(types, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.d.ts'));

  it.each(files)('%s refers to nothing that is not there', (file) => {
    const text = readFileSync(join(types, file), 'utf8');
    const references = [...text.matchAll(/^(?:import|export) .*from '([^']+)'/gm)].map(([, name = '']) => name);
    for (const name of references) {
      expect(existsSync(join(types, dirname(file), name.replace(/\.ts$/, '.d.ts')))).toBe(true);
    }
    // Somebody without @types/node reads them as well.
    expect(text).not.toMatch(/\bBuffer\b|\bNodeJS\b/);
  });
});

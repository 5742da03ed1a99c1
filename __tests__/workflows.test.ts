import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

const project = resolve(import.meta.dirname, '../..');
const workflows = readdirSync(join(project, '.github/workflows')).map((name) =>
  join(project, '.github/workflows', name),
);
const actionFile = join(project, 'action.yml');

function diagnostics(files: readonly string[]): Record<string, string[]> {
  const program = join(import.meta.dirname, 'support/language-service.js');
  return JSON.parse(execFileSync(process.execPath, ['--no-warnings', program, ...files], { encoding: 'utf8' }));
}

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: unknown; readonly 'timeout-minutes'?: number; readonly steps: Use[] }>
  >;
}

interface Use {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const read = (file: string): string => readFileSync(file, 'utf8');
const workflow = (file: string): Workflow => parse(read(file)) as Workflow;
const steps = (file: string): Use[] => Object.values(workflow(file).jobs).flatMap((job) => job.steps);

describe("GitHub's language service", () => {
  it('has nothing to say about our workflows and action.yml', () => {
    const files = [...workflows, actionFile];
    expect(diagnostics(files)).toEqual(Object.fromEntries(files.map((file) => [file, []])));
  });

  it('has nothing to say about the workflows in docs/', () => {
    const temp = mkdtempSync(join(tmpdir(), 'workflows-'));
    try {
      const fences = ['action.md', 'recipes.md'].flatMap((name) =>
        read(join(project, 'docs', name)).split('```yaml\n'),
      );
      const samples = fences.map((fence) => fence.split('```')[0] ?? '').filter((text) => /^jobs:/m.test(text));
      const files = samples.map((_, index) => join(temp, `${index}.yml`));
      for (const [index, file] of files.entries()) writeFileSync(file, samples[index] ?? '');
      expect(files.length).toBeGreaterThan(4);
      expect(diagnostics(files)).toEqual(Object.fromEntries(files.map((file) => [file, []])));
    } finally {
      rmSync(temp, { recursive: true });
    }
  });

  it('does find mistakes', () => {
    const temp = mkdtempSync(join(tmpdir(), 'workflows-'));
    try {
      const broken = { 'ci.yml': 'runs-on', 'action.yml': 'main' };
      for (const [name, key] of Object.entries(broken)) {
        const text = read(name === 'action.yml' ? actionFile : join(project, '.github/workflows', name));
        writeFileSync(join(temp, name), text.replace(`${key}:`, `${key}x:`));
      }
      for (const found of Object.values(diagnostics(Object.keys(broken).map((name) => join(temp, name))))) {
        expect(found).not.toEqual([]);
      }
    } finally {
      rmSync(temp, { recursive: true });
    }
  });
});

describe.each(workflows.map((file) => [basename(file), file]))('%s', (_name, file) => {
  it('pins every action by its full commit id, with the version beside it', () => {
    for (const line of read(file).split('\n')) {
      if (/\buses: (?!\.\/)/.test(line)) expect(line).toMatch(/ uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('grants nothing but what a job asks for, and ends', () => {
    expect(workflow(file).permissions).toEqual({});
    for (const job of Object.values(workflow(file).jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it('leaves no token behind in the checkout', () => {
    for (const step of steps(file)) {
      if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false);
    }
  });

  it('puts no expression into a script', () => {
    for (const step of steps(file)) expect(step.run ?? '').not.toContain('${{');
  });
});

describe('action.yml', () => {
  const { inputs } = parse(read(actionFile)) as { inputs: Record<string, { default?: string }> };

  it('has no defaults that would win over a policy', () => {
    const set = Object.entries(inputs).filter(([, input]) => input.default !== undefined);
    expect(set.map(([name]) => name)).toEqual(['token']);
  });
});

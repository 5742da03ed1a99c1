// Plays the Actions runner: runs the Action of action.yml as a step in a repository, and tells what came of it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { type Obeyed, obey } from './runner-commands.ts';
import { keptSummary, readPairs } from './runner-files.ts';

const project = resolve(import.meta.dirname, '../../..');

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

export interface Step {
  /** The node that runs the Action. */
  readonly node?: string;
  /** `GITHUB_WORKSPACE`, which is also the working directory of a step. */
  readonly workspace: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** Added to the environment; undefined removes. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface Played extends Obeyed {
  readonly exitCode: number | null;
  /** As the process wrote it, before the runner swallowed commands and masked values. */
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string | undefined;
}

export function readAction(): ActionFile {
  return parse(readFileSync(join(project, 'action.yml'), 'utf8')) as ActionFile;
}

/** Runs one step to its end. */
export async function play(step: Step): Promise<Played> {
  const action = readAction();
  const temp = mkdtempSync(join(tmpdir(), 'runner-'));
  try {
    const files = {
      GITHUB_OUTPUT: join(temp, 'output'),
      GITHUB_STEP_SUMMARY: join(temp, 'summary'),
      GITHUB_ENV: join(temp, 'env'),
      GITHUB_STATE: join(temp, 'state'),
      GITHUB_PATH: join(temp, 'path'),
    };
    for (const file of Object.values(files)) writeFileSync(file, '');
    writeFileSync(join(temp, 'event.json'), JSON.stringify(step.event?.payload ?? {}));
    const env = {
      ...outside(process.env),
      ...inputsOf(action, step.with ?? {}),
      ...files,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: step.workspace,
      GITHUB_REPOSITORY: 'octo-org/octo-repo',
      GITHUB_EVENT_NAME: step.event?.name ?? 'workflow_dispatch',
      GITHUB_EVENT_PATH: join(temp, 'event.json'),
      RUNNER_TEMP: temp,
      ...step.env,
    };
    const ended = await ends(step.node ?? process.execPath, join(project, action.runs.main), step.workspace, env);
    const obeyed = obey([...lines(ended.stdout), ...lines(ended.stderr)]);
    const written = readPairs(readFileSync(files.GITHUB_OUTPUT, 'utf8'));
    const summary = keptSummary(readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'));
    const complaints = [...obeyed.complaints, ...unexpected(action, step, written.pairs)];
    if (written.error !== undefined) complaints.push(written.error);
    return { ...ended, ...obeyed, complaints, outputs: written.pairs, summary };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** Inputs as the runner names them: spaces become underscores, hyphens stay. */
function inputsOf(action: ActionFile, given: Readonly<Record<string, string>>): Record<string, string> {
  const defaults = Object.entries(action.inputs).map(
    ([name, input]) => [name, evaluated(input.default ?? '')] as const,
  );
  const values = Object.entries({ ...Object.fromEntries(defaults), ...given });
  return Object.fromEntries(values.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]));
}

/** The one expression that action.yml uses. */
function evaluated(value: string): string {
  return value.replace(/\$\{\{\s*github\.token\s*\}\}/, '');
}

/** The environment without what a runner around this test may have set. */
function outside(env: NodeJS.ProcessEnv): Record<string, string> {
  const foreign = /^(GITHUB|INPUT|RUNNER|ACTIONS|GIT|NODE|STATE)_/;
  const kept = Object.entries(env).filter(([name, value]) => value !== undefined && !foreign.test(name));
  return Object.fromEntries(kept) as Record<string, string>;
}

function unexpected(action: ActionFile, step: Step, outputs: Readonly<Record<string, string>>): string[] {
  const inputs = Object.keys(step.with ?? {}).filter((name) => !Object.hasOwn(action.inputs, name));
  const undeclared = Object.keys(outputs).filter((name) => !Object.hasOwn(action.outputs, name));
  return [
    ...inputs.map((name) => `Unexpected input '${name}'`),
    ...undeclared.map((name) => `Output '${name}' is not declared`),
  ];
}

function ends(
  node: string,
  main: string,
  cwd: string,
  env: Record<string, string | undefined>,
): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  return new Promise((done, fail) => {
    const child = spawn(node, [main], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', fail);
    child.on('close', (exitCode) =>
      done({ exitCode, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}

function lines(text: string): string[] {
  const all = text.split(/\r?\n/);
  return all.at(-1) === '' ? all.slice(0, -1) : all;
}

import type { Finding } from '../finding.ts';
import type { Inspected } from '../inspect.ts';
import type { Ignore } from '../suppress/ignore.ts';
import type { Budget } from './budget.ts';

/** What is known so far of the file under inspection. */
export interface State {
  path: string;
  /** How many archives it is in, and what they may still unpack to. */
  readonly depth: number;
  readonly budget: Budget | undefined;
  readonly findings: Finding[];
  readonly ignores: Ignore[];
  readonly skipped: { path: string; reason: string }[];
  /** What is left to do once the file is read, one after the other. */
  readonly waiting: (() => Promise<void>)[];
  /** The bytes of an archive. */
  readonly archive: Buffer[];
  configs: number;
  bytes: number;
  /** Characters in which router configs are looked for. */
  routerText: number;
}

export function stateOf(path: string, depth = 0, budget?: Budget): State {
  return {
    path,
    depth,
    budget,
    findings: [],
    ignores: [],
    skipped: [],
    waiting: [],
    archive: [],
    configs: 0,
    bytes: 0,
    routerText: 0,
  };
}

/** The state of the next file: that of the one before where nothing was found in it, as in most files. */
export function nextState(state: State, path: string): State {
  if (tells(state) || state.depth > 0 || state.waiting.length + state.archive.length > 0) return stateOf(path);
  state.path = path;
  state.bytes = 0;
  state.routerText = 0;
  return state;
}

const nothing = { findings: [], ignores: [], skipped: [], configs: 0 } as const;

export function resultOf(state: State): Inspected {
  const { findings, ignores, configs, bytes, skipped } = state;
  return tells(state) ? { findings, ignores, configs, bytes, skipped } : { ...nothing, bytes };
}

/** Whether there is more to say of a file than that it was read. */
export function tells({ findings, ignores, configs, skipped }: Inspected): boolean {
  return findings.length + ignores.length + configs + skipped.length > 0;
}

/** Adds what a member of the archive held. Its bytes are not those of the repository. */
export function include(state: State, { findings, ignores, configs, skipped }: Inspected): void {
  for (const finding of findings) state.findings.push(finding);
  state.ignores.push(...ignores);
  state.skipped.push(...skipped);
  state.configs += configs;
}

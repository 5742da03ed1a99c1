import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { posix, relative, resolve, sep } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import { printable } from '../text.ts';
import { defaultPolicy } from './default.ts';
import { type Extended, type ExtendsReaders, type ReadText, readExtended } from './extends.ts';
import type { PolicyFile } from './file.ts';
import { complete, type Layer, layerOf, partsOf } from './layer.ts';
import type { Parsed } from './parse.ts';
import type { Policy, PolicySource } from './policy.ts';
import type { Vocabulary } from './semantics.ts';
import { tighten } from './tighten.ts';

/** The names under which a policy is looked for at the root. */
export const policyNames = ['.ccr-guard.yml', '.ccr-guard.yaml', '.ccr-guard.json'] as const;

/** How many policies deep `extends` may go. */
const deepest = 5;

export interface LoadOptions extends Partial<ExtendsReaders> {
  /** Absolute path of what is checked. */
  readonly root: string;
  /** The policy file, from the root or absolute, in place of the usual names. */
  readonly file?: string;
  /** Put before the path in what reports show: `base:<ref>:`. */
  readonly label?: string;
  /** Whether a reference to another repository may be read; any may, when missing. */
  readonly mayExtend?: (reference: string) => boolean;
  /** Asked for only when there is a policy file to check. */
  readonly vocabulary: () => Vocabulary | Promise<Vocabulary>;
}

export interface LoadedPolicy {
  readonly policy: Policy;
  readonly source: PolicySource;
  /** Path of the policy file from the root; missing for the default policy. */
  readonly path?: string;
  /** The file that set each part, `providers.allowed` and the like; what is missing is as in the default policy. */
  readonly origins: Readonly<Record<string, string>>;
  /** Line of each part in the policy file itself. */
  readonly lines: Readonly<Record<string, number>>;
  /** References to other repositories that were read. */
  readonly extended: readonly string[];
  /** What the reader of a report should know about the policy: one sentence each. */
  readonly notes: readonly string[];
}

/**
 * Finds, reads and checks the policy and all that it extends. Without a policy file it is the default policy, and
 * nothing that reads YAML is loaded. Throws a UserError that lists what is wrong, each with file, line and column.
 */
export async function loadPolicy(options: LoadOptions): Promise<LoadedPolicy> {
  const read = options.read ?? diskReader(options.root);
  const path = options.file === undefined ? await findPolicy(read) : pathFrom(options.root, options.file);
  if (path === undefined)
    return { ...loaded(defaultPolicy, 'default'), origins: {}, lines: {}, extended: [], notes: [] };
  const text = await read(path);
  if (text === undefined) throw new UserError(`There is no policy at ${printable(path)}.`);
  const own = await readLayer({ text, name: path, folder: posix.dirname(path) }, [], { ...options, read });
  const policy = complete(own.layer);
  return {
    ...loaded(policy, `${options.label ?? ''}${path}`),
    path,
    origins: own.layer.origins,
    lines: own.lines,
    extended: own.extended,
    notes: [...own.notes, ...contradictions(policy)],
  };
}

interface Read {
  readonly layer: Layer;
  readonly lines: Readonly<Record<string, number>>;
  readonly extended: readonly string[];
  readonly notes: readonly string[];
}

/** Reads one policy file, and what it extends before it. `chain` names the files that led here. */
async function readLayer(
  extended: Extended,
  chain: readonly string[],
  options: LoadOptions & { readonly read: ReadText },
): Promise<Read> {
  const { name } = extended;
  const { file, parsed } = await parsePolicy(extended.text, name, options);
  const lines = Object.fromEntries(partsOf(file).map((part) => [part, parsed.place(keyPath(part), true).line]));
  const notes = extended.note === undefined ? [] : [extended.note];
  const references = new Set<string>();
  let outer: Layer | undefined;
  for (const reference of file.extends === undefined ? [] : [file.extends].flat()) {
    const at = (message: string): UserError => {
      const { line, column } = parsed.place(['extends']);
      return new UserError(`${printable(name)}:${line}:${column}: ${message}`);
    };
    if (reference.startsWith('github:')) {
      if (options.mayExtend?.(reference) === false)
        throw at(`${printable(reference)} is new here and is not read yet.`);
      references.add(reference);
    }
    const parent = await readExtended(reference, extended.folder, options).catch((error: unknown) => {
      throw error instanceof UserError ? at(error.message) : error;
    });
    const path = [...chain, name];
    if (path.includes(parent.name)) throw at(`${printable(parent.name)} extends itself: ${path.join(' -> ')}.`);
    if (path.length > deepest) throw at(`Policies may extend one another ${deepest} deep, no deeper.`);
    const above = await readLayer(parent, path, options);
    const merged = outer === undefined ? above : tighten(outer, above.layer);
    for (const one of above.extended) references.add(one);
    notes.push(...above.notes, ...(merged === above ? [] : merged.notes));
    outer = merged.layer;
  }
  const own = layerOf(file, name);
  const extendedFrom = [...references];
  if (outer === undefined) return { layer: own, lines, extended: extendedFrom, notes };
  const { layer, notes: refused } = tighten(outer, own);
  return { layer, lines, extended: extendedFrom, notes: [...notes, ...refused] };
}

async function parsePolicy(
  text: string,
  name: string,
  { vocabulary }: LoadOptions,
): Promise<{ file: PolicyFile; parsed: Parsed }> {
  const { parseYaml } = await import('./parse.ts');
  const { shapeProblems } = await import('./validate.ts');
  const { meaningProblems } = await import('./semantics.ts');
  const parsed = await parseYaml(text, name);
  const data = parsed.data ?? {};
  const shape = await shapeProblems(data);
  const problems = shape.length > 0 ? shape : meaningProblems(data as PolicyFile, await vocabulary());
  if (problems.length > 0) {
    const told = problems.map(({ path, atKey, message }) => {
      const { line, column } = parsed.place(path, atKey);
      const text = `${printable(name)}:${line}:${column}: ${message}${message.endsWith('?') ? '' : '.'}`;
      return { line, column, text };
    });
    told.sort((a, b) => a.line - b.line || a.column - b.column);
    throw new UserError(told.map(({ text }) => text).join('\n'));
  }
  return { file: data as PolicyFile, parsed };
}

/** `rules.key-*` as keys: rule ids hold no dots. */
function keyPath(part: string): string[] {
  return part.split('.');
}

async function findPolicy(read: ReadText): Promise<string | undefined> {
  const found: string[] = [];
  for (const name of policyNames) if ((await read(name)) !== undefined) found.push(name);
  if (found.length > 1) throw new UserError(`There are several policies: ${found.join(' and ')}; keep one of them.`);
  return found[0];
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads files under `root`. Throws a UserError for one that is there and cannot be read, or is not UTF-8. */
export function diskReader(root: string): ReadText {
  return async (path) => {
    const file = resolve(root, path);
    try {
      await refuseLinkOut(root, file);
      return (await stat(file)).isFile() ? utf8.decode(await readFile(file)) : undefined;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      if (error instanceof UserError) throw error;
      throw new UserError(`Cannot read ${printable(path)}: ${printable(messageOf(error))}.`);
    }
  };
}

/** A link in the repository must not make messages tell about files outside of it. */
async function refuseLinkOut(root: string, file: string): Promise<void> {
  const inside = (folder: string, path: string): boolean =>
    path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  if (inside(root, file) && !inside(await realpath(root), await realpath(file))) {
    throw new UserError(`${printable(relative(root, file))} is a link out of the repository, and is not followed.`);
  }
}

/** Relative to the root with `/`, so that it is the same on every machine; absolute where it lies elsewhere. */
export function pathFrom(root: string, file: string): string {
  const path = relative(root, resolve(root, file)).split(sep).join('/');
  return path.startsWith('../') ? resolve(root, file).split(sep).join('/') : path;
}

function loaded(policy: Policy, source: string): Pick<LoadedPolicy, 'policy' | 'source'> {
  return { policy, source: { source, sha256: createHash('sha256').update(canonical(policy)).digest('hex') } };
}

/** JSON with sorted keys: the order in which a file sets things does not matter. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

/** What a policy says both ways: the ban wins. */
function contradictions(policy: Policy): string[] {
  return policy.providers.banned
    .filter(({ name }) => policy.providers.allowed.includes(name))
    .map(({ name }) => `The provider '${name}' is both allowed and banned: the ban wins; take it out of one list.`);
}

import { UserError } from '../errors.ts';
import { printable } from '../text.ts';
import { type Extended, type ExtendsReaders, readExtended } from './extends.ts';
import type { PolicyFile, PolicyProblem } from './file.ts';
import { type Layer, layerOf, partsOf } from './layer.ts';
import type { Parsed } from './parse.ts';
import type { Vocabulary } from './semantics.ts';
import { tighten } from './tighten.ts';

/** How many policies deep `extends` may go. */
const deepest = 5;

export interface ChainOptions extends ExtendsReaders {
  /** Whether a reference to another repository may be read; any may, when missing. */
  readonly mayExtend?: (reference: string) => boolean;
  /** Asked for only when there is a policy file to check. */
  readonly vocabulary: () => Vocabulary | Promise<Vocabulary>;
}

/** A policy file together with all that it extends. */
export interface Chain {
  readonly layer: Layer;
  /** Line of each part in the file itself. */
  readonly lines: Readonly<Record<string, number>>;
  /** References to other repositories that were read. */
  readonly extended: readonly string[];
  /** What the reader of a report should know about the policy: one sentence each. */
  readonly notes: readonly string[];
}

/** Reads one policy file, and what it extends before it. `above` names the files that led here. */
export async function readChain(source: Extended, above: readonly string[], options: ChainOptions): Promise<Chain> {
  const { name } = source;
  const written = await readShape(source);
  const { file, parsed } = written;
  const lines = Object.fromEntries(partsOf(file).map((part) => [part, parsed.place(part.split('.'), true).line]));
  const outer = await readParents(written, source, above, options);
  await checkMeaning(written, name, outer?.layer, options);
  const own = layerOf(file, name);
  const notes = [...(source.note === undefined ? [] : [source.note]), ...(outer?.notes ?? [])];
  if (outer === undefined) return { layer: own, lines, extended: [], notes };
  const { layer, notes: refused } = tighten(outer.layer, own);
  return { layer, lines, extended: outer.extended, notes: [...notes, ...refused] };
}

/** What a policy file extends, the later ones on top of the earlier ones. */
async function readParents(
  { file, parsed }: Written,
  { name, folder }: Extended,
  above: readonly string[],
  options: ChainOptions,
): Promise<Omit<Chain, 'lines'> | undefined> {
  const chain = [...above, name];
  const fail = (message: string): never => {
    throw new UserError(`${placeOf(parsed, name, { path: ['extends'] })}: ${message}`);
  };
  let all: Omit<Chain, 'lines'> | undefined;
  for (const reference of file.extends === undefined ? [] : [file.extends].flat()) {
    const remote = reference.startsWith('github:');
    if (remote && options.mayExtend?.(reference) === false)
      fail(`${printable(reference)} is new here and is not read yet.`);
    const source = await readExtended(reference, folder, options).catch((error: unknown) => {
      if (error instanceof UserError) return fail(error.message);
      throw error;
    });
    if (chain.includes(source.name)) fail(`${printable(source.name)} extends itself: ${chain.join(' -> ')}.`);
    if (chain.length > deepest) fail(`Policies may extend one another ${deepest} deep, no deeper.`);
    const parent = await readChain(source, chain, options);
    const merged = all === undefined ? { layer: parent.layer, notes: [] } : tighten(all.layer, parent.layer);
    all = {
      layer: merged.layer,
      extended: [...(all?.extended ?? []), ...(remote ? [reference] : []), ...parent.extended],
      notes: [...(all?.notes ?? []), ...parent.notes, ...merged.notes],
    };
  }
  return all;
}

interface Written {
  readonly file: PolicyFile;
  readonly parsed: Parsed;
}

async function readShape({ text, name }: Extended): Promise<Written> {
  const { parseYaml } = await import('./parse.ts');
  const { shapeProblems } = await import('./validate.ts');
  const parsed = await parseYaml(text, name);
  const data = parsed.data ?? {};
  refuse(parsed, name, await shapeProblems(data));
  return { file: data as PolicyFile, parsed };
}

/** A policy may name the rules of detectors that it defines, and of those that it extends. */
async function checkMeaning(
  { file, parsed }: Written,
  name: string,
  outer: Layer | undefined,
  { vocabulary }: ChainOptions,
): Promise<void> {
  const { meaningProblems } = await import('./semantics.ts');
  const { rules, unsafeReason } = await vocabulary();
  const known = [...rules, ...(outer?.detectors ?? []).map(({ id }) => `key-${id}`)];
  refuse(parsed, name, meaningProblems(file, { rules: known, unsafeReason }));
}

/** Throws a UserError that lists what is wrong in the order of the file. */
function refuse(parsed: Parsed, name: string, problems: readonly PolicyProblem[]): void {
  if (problems.length === 0) return;
  const sorted = problems
    .map((problem) => ({ problem, place: parsed.place(problem.path, problem.atKey) }))
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  const lines = sorted.map(
    ({ problem }) => `${placeOf(parsed, name, problem)}: ${problem.message}${problem.message.endsWith('?') ? '' : '.'}`,
  );
  throw new UserError(lines.join('\n'));
}

function placeOf(parsed: Parsed, name: string, { path, atKey }: Pick<PolicyProblem, 'path' | 'atKey'>): string {
  const { line, column } = parsed.place(path, atKey);
  return `${printable(name)}:${line}:${column}`;
}

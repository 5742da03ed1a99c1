import type { Inspected, Inspector } from '../inspect.ts';
import { createDeepScan } from '../keys/decode/deep.ts';
import type { Certainty } from '../keys/detector.ts';
import { leastCertainty } from '../keys/filters/path.ts';
import type { Index } from '../keys/index.ts';
import { kernelMaker, type MakeKernel } from '../keys/kernel/create.ts';
import { loneKey, longestLone } from '../keys/lone.ts';
import { settle } from '../keys/overlap.ts';
import type { Match } from '../keys/probe.ts';
import { createScanner } from '../keys/scan.ts';
import type { Policy } from '../policy/policy.ts';
import type { Sink } from '../sources/blob.ts';
import { findIgnores } from '../suppress/find.ts';
import { findingsOf, type Said } from '../verdict.ts';
import type { ArchiveKind } from './archive.ts';
import { type Budget, budgetFor, deepestArchive, largestArchive } from './budget.ts';
import { createIntake, type Segment } from './intake.ts';
import { isArchive, isMinified, isText, type Kind } from './kind.ts';
import { leakOf } from './leaks.ts';
import { moved, shifted } from './moved.ts';
import { inCells, isNotebook } from './notebook.ts';
import { textOffsets } from './offsets.ts';
import { include, nextState, resultOf, type State, stateOf } from './state.ts';

/** What an inspection looks for. */
export interface Wanted {
  /** The keywords of detectors, and literals in any case without which a text holds no router config and no ignore. */
  index(): Index;
  /** Whether a file is a router config by its name, whatever it holds. */
  isRouter(path: string): boolean;
  /** Whether a file is a text by its name, whatever bytes it holds. */
  isJson(path: string): boolean;
  /** Whether a binary file may be the store of a router. */
  isStore(bytes: Buffer): boolean;
  /** Looks for router configs in a text that has these anchors. */
  routers(path: string, text: string, present: ReadonlySet<string>, kind: Kind): Promise<Routers>;
}

export interface Routers {
  readonly said: readonly Said[];
  readonly configs: number;
  /** What could not be looked at, and why. */
  readonly skipped?: readonly string[];
}

/** Characters of one file in which router configs are looked for at most. */
const mostRouterText = 32 * 1024 * 1024;

export function createInspection(policy: Policy, wanted: Wanted, makeKernel: MakeKernel = kernelMaker()): Inspector {
  const scanner = createScanner(wanted.index, makeKernel);
  let state = stateOf('');

  /** One NUL makes a file binary for git; what reads JSON reads it all the same. */
  const isReadable = (kind: Kind, path: string): boolean => isText(kind) || (kind === 'binary' && wanted.isJson(path));

  const close = (segment: Segment): void => {
    if (!isArchive(segment.kind)) judge(segment);
    else if (sizeOf(state.archive) <= largestArchive) {
      state.archive.push(Buffer.from(segment.bytes.subarray(0, segment.last)));
    }
  };

  const judge = (segment: Segment): void => {
    const current = state;
    const { path, findings, ignores, skipped } = current;
    if (segment.isCut) skipped.push({ path, reason: 'holds more encodings in one another than are taken off' });
    const isStore = segment.kind === 'binary' && segment.line === 0 && wanted.isStore(segment.bytes);
    const isRouter = isStore || wanted.isRouter(path) || (segment.anchors.size > 0 && isReadable(segment.kind, path));
    const matches = settle(segment.matches.length > 0 ? segment.matches : loneIn(current, segment));
    if (matches.length === 0 && !isRouter) return;
    // Of a database each character is a byte, so that whoever reads it can have its bytes back.
    const text = segment.bytes.toString(isStore ? 'latin1' : 'utf8').replace(/^\ufeff/, '');
    const offsets = textOffsets(segment.bytes, text);
    const leaks: Said[] = matches.map((match) => ({ problem: leakOf(match, offsets(match), path) }));
    const tell = (said: readonly Said[]): void => {
      if (said.length === 0) return;
      for (const finding of findingsOf(path, text, said, policy)) findings.push(moved(finding, segment));
    };
    ignores.push(...findIgnores(path, text, policy.ignores.migrate).map((ignore) => shifted(ignore, segment)));
    const tooMuch = current.routerText + text.length > mostRouterText;
    if (isRouter && tooMuch) skipped.push({ path, reason: 'router configs were looked for in its first 32 MB only' });
    if (!isRouter || tooMuch) {
      if (isNotebook(path)) current.waiting.push(async () => tell(await inCells(text, leaks)));
      else tell(leaks);
      return;
    }
    current.routerText += text.length;
    current.waiting.push(async () => {
      const { said, configs, skipped: reasons = [] } = await wanted.routers(path, text, segment.anchors, segment.kind);
      current.skipped.push(...reasons.map((reason) => ({ path, reason })));
      current.configs += configs;
      const all = [...leaks, ...said];
      tell(isNotebook(path) ? await inCells(text, all) : all);
    });
  };

  const intake = createIntake(scanner, createDeepScan(scanner), close);

  const begin = (path: string, depth = 0, budget?: Budget): Sink => {
    state = depth === 0 ? nextState(state, path) : stateOf(path, depth, budget);
    intake.begin((kind, sample) => leastOf(path, kind, sample));
    return intake.sink;
  };

  const end = (): Inspected | Promise<Inspected> => {
    const current = state;
    const { bytes, kind } = intake.end();
    current.bytes = bytes;
    if (isArchive(kind)) openArchive(kind);
    return current.waiting.length === 0 ? leave(current) : inTurn(current.waiting).then(() => leave(current));
  };

  const leave = (current: State): Inspected => {
    // They hold the text.
    current.waiting.length = 0;
    return resultOf(current);
  };

  const openArchive = (kind: ArchiveKind): void => {
    const current = state;
    const { path, depth, skipped } = current;
    if (depth >= deepestArchive) skipped.push({ path, reason: `is more than ${deepestArchive} archives deep` });
    else if (current.bytes > largestArchive) skipped.push({ path, reason: 'is an archive of more than 64 MB' });
    else {
      current.waiting.push(async () => {
        const bytes = Buffer.concat(current.archive);
        const { inspectMembers } = await import('./members.ts');
        const budget = current.budget ?? budgetFor(bytes.length);
        const inspecting = { begin: (member: string) => begin(member, depth + 1, budget), end };
        for (const inspected of await inspectMembers(inspecting, kind, bytes, path, budget))
          include(current, inspected);
      });
    }
  };

  return { begin: (path) => begin(path), end };
}

/** A small file may hold a key and nothing else. */
function loneIn({ path }: State, { bytes, kind, line, column }: Segment): readonly Match[] {
  if (bytes.length > longestLone || bytes.length < 32 || line + column > 0 || !isText(kind)) return [];
  const match = leastCertainty(path) === 'generic' ? loneKey(path, bytes) : undefined;
  return match ? [match] : [];
}

function sizeOf(parts: readonly Buffer[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

async function inTurn(waiting: readonly (() => Promise<void>)[]): Promise<void> {
  for (const each of waiting) await each();
}

function leastOf(path: string, kind: Kind, sample: Buffer): Certainty {
  return isText(kind) && !isMinified(path, sample) ? leastCertainty(path) : 'format';
}

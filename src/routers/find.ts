import type { Problem } from '../problem.ts';
import type { Span } from '../text.ts';
import type { Candidate, Unparsed } from './carrier.ts';
import { isAgent } from './carriers/agents.ts';
import { carriers } from './carriers/index.ts';
import { isRouterLog } from './carriers/leftovers.ts';
import { isCustomRouter } from './carriers/scripts.ts';
import type { RouterConfig, Value } from './config.ts';
import { dialects } from './dialects/index.ts';
import { isClaudeSettings, isNamedLikeConfig } from './names.ts';
import { countBelow } from './sorted.ts';
import { isStoreText } from './store.ts';
import { readText } from './textOnly.ts';
import { itemsOf, membersIn } from './values.ts';

/** ASCII literals, in any case, of which one stands in every file that can hold a config: cheap to look for in bytes. */
export const anchors: readonly string[] = [...new Set(carriers.flatMap((carrier) => carrier.anchors))];

/** What each name has that one of the others looks for: most paths have none of it. */
const namedSo = /ccr|claude|router|managed-settings|skill\.md$/i;

/** Whether a file has to be read whatever its bytes hold, since its name says what it is. */
export const isRouterPath = (path: string): boolean =>
  namedSo.test(path) &&
  [isNamedLikeConfig, isClaudeSettings, isCustomRouter, isRouterLog, isAgent].some((isOne) => isOne(path));

/** The router configs of one file, and problems of the file itself. */
export interface Found {
  readonly configs: readonly RouterConfig[];
  readonly problems: readonly Problem[];
  /** What could not be looked at, and why. */
  readonly skipped: readonly string[];
}

/**
 * Finds every router config in a file, whatever carries it.
 *
 * @param path relative, with `/` between its parts.
 * @param text without byte order mark; all spans are offsets into it.
 * @param present the anchors that it has, where that is known: carriers that have none of them are not asked.
 */
export async function findConfigs(path: string, text: string, present?: ReadonlySet<string>): Promise<Found> {
  const configs: RouterConfig[] = [];
  const parts = new Set<RouterConfig>();
  const unparsed: Unparsed[] = [];
  const problems: Problem[] = [];
  const skipped: string[] = [];
  const named = isRouterPath(path);
  for (const carrier of carriers) {
    if (present && !named && carrier.anchors.length > 0 && !carrier.anchors.some((one) => present.has(one))) continue;
    // A database whose rows were read holds nothing else.
    if (isStoreText(text) && skipped.length === 0 && carrier.anchors.length > 0) continue;
    if (!carrier.wants(path, text)) continue;
    const carried = await carrier.read(path, text);
    // What a carrier that was asked earlier has found already is known, and so is what lies inside of it.
    const isKnown = coverage(configs.map(({ at }) => at));
    const found = carried.candidates.flatMap((candidate) => configsIn(candidate, path, parts));
    configs.push(...[...found, ...(carried.configs ?? [])].filter(({ at }) => !isKnown(at)));
    const isTried = coverage(unparsed.map(({ span }) => span));
    unparsed.push(...carried.unparsed.filter(({ span }) => !isTried(span)));
    problems.push(...(carried.problems ?? []));
    skipped.push(...(carried.skipped ?? []));
  }
  const read = readUnparsed(unparsed, text, configs, parts);
  // The rules tell of what stands in a config itself.
  const isTold = coverage(configs.filter(({ whole, place }) => whole && place === undefined).map(({ at }) => at));
  return {
    configs: [...read.configs].sort((a, b) => a.at.start - b.at.start),
    problems: [...problems.filter(({ at }) => !isTold(at)), ...read.problems],
    skipped,
  };
}

/** Judges by their text the pieces that could not be parsed, unless a whole config could be read from them. */
function readUnparsed(
  unparsed: readonly Unparsed[],
  text: string,
  configs: readonly RouterConfig[],
  parts: ReadonlySet<RouterConfig>,
): Omit<Found, 'skipped'> {
  const isKnown = coverage(configs.map(({ at }) => at));
  const byText: RouterConfig[] = [];
  const problems: Problem[] = [];
  for (const piece of unparsed) {
    const { start, end } = piece.span;
    if (isKnown({ start: start - 1, end: start })) continue;
    const problem = unverifiable(piece);
    const isRead = configs.some((config) => overlap(config.at, { start, end }) && !parts.has(config));
    if (isRead) problems.push(problem);
    else byText.push(withProblem(readPiece(piece, text), problem));
  }
  const others = configs.filter(({ at }) => !byText.some((piece) => overlap(piece.at, at)));
  return { configs: [...others, ...byText], problems };
}

/** Tells whether one of the spans contains another one. Spans contain each other or lie apart. */
function coverage(spans: readonly Span[]): (span: Span) => boolean {
  const outer: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.end > (outer.at(-1)?.end ?? -1)) outer.push(span);
  }
  const starts = outer.map(({ start }) => start);
  return ({ start, end }) => end <= (outer[countBelow(starts, start + 1) - 1]?.end ?? -1);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The outermost objects of the structure that a dialect knows. */
function configsIn(candidate: Candidate, path: string, parts: Set<RouterConfig>): readonly RouterConfig[] {
  const { carrier, target = path, problems = [] } = candidate;
  const visit = (value: Value, top: boolean): readonly RouterConfig[] => {
    const context = { carrier, target, top };
    const dialect = dialects.find((one) => one.recognise(value, context));
    if (dialect) return [dialect.read(value, context)];
    return [...itemsOf(value), ...membersIn(value)].flatMap((inner) => visit(inner, false));
  };
  const configs = visit({ node: candidate.node, path: '' }, candidate.top);
  return configs.map((config) => {
    const inside = problems.filter(({ at }) => at.start >= config.at.start && at.end <= config.at.end);
    const place = candidate.place !== undefined && { place: candidate.place };
    const own = {
      ...config,
      ...place,
      whole: config.whole && !candidate.part,
      problems: [...config.problems, ...inside],
    };
    if (candidate.part) parts.add(own);
    return own;
  });
}

function readPiece({ span, carrier }: Unparsed, text: string): RouterConfig {
  return readText(text.slice(span.start, span.end), span.start, carrier);
}

function withProblem(config: RouterConfig, problem: Problem): RouterConfig {
  return { ...config, problems: [problem, ...config.problems] };
}

function unverifiable({ at, reason }: Unparsed): Problem {
  return {
    rule: 'config-unverifiable',
    at,
    message: `This looks like a router config, but it cannot be read: ${reason}`,
    fix: 'Make it valid JSON or JSON5, or keep it out of the repository; what its text shows is judged all the same.',
    subject: 'unparsable',
  };
}

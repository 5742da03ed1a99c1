import type { Problem } from '../problem.ts';
import type { Span } from '../text.ts';
import type { Candidate, Unparsed } from './carrier.ts';
import { carriers } from './carriers/index.ts';
import type { RouterConfig, Value } from './config.ts';
import { dialects } from './dialects/index.ts';
import { isClaudeSettings, isNamedLikeConfig } from './names.ts';
import { contains, cover, isCovered, overlap } from './spans.ts';
import { readText } from './textOnly.ts';
import { itemsOf, membersIn } from './values.ts';

/** ASCII literals, in any case, of which one stands in every file that can hold a config: cheap to look for in bytes. */
export const anchors: readonly string[] = [...new Set(carriers.flatMap((carrier) => carrier.anchors))];

/** Whether a file has to be read whatever its bytes hold, since its name says what it is. */
export const isRouterPath = (path: string): boolean => isNamedLikeConfig(path) || isClaudeSettings(path);

/** The router configs of one file, and problems of the file itself. */
export interface Found {
  readonly configs: readonly RouterConfig[];
  readonly problems: readonly Problem[];
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
  const covered: Span[] = [];
  const unparsed: Unparsed[] = [];
  const problems: Problem[] = [];
  const named = isRouterPath(path);
  for (const carrier of carriers) {
    if (present && !named && !carrier.anchors.some((anchor) => present.has(anchor))) continue;
    if (!carrier.wants(path, text)) continue;
    const carried = await carrier.read(path, text);
    const found = carried.candidates.flatMap((candidate) => configsIn(candidate, path));
    // What a carrier that was asked earlier has found already, or something around it, is not told again.
    for (const config of [...found, ...(carried.configs ?? [])]) if (cover(covered, config.at)) configs.push(config);
    for (const piece of carried.unparsed) {
      if (isCovered(covered, piece.at)) continue;
      if (!unparsed.some(({ span }) => contains(span, piece.span))) unparsed.push(piece);
    }
    problems.push(...(carried.problems ?? []).filter(({ at }) => !isCovered(covered, at)));
  }
  for (const piece of unparsed) {
    if (covered.some(({ start, end }) => start < piece.span.start && piece.span.start < end)) continue;
    const problem = unverifiable(piece);
    // What another carrier could read of it says more than its text.
    if (covered.some((span) => overlap(span, piece.span))) problems.push(problem);
    else configs.push(withProblem(readPiece(piece, text), problem));
  }
  return { configs: configs.sort((a, b) => a.at.start - b.at.start), problems };
}

/** The outermost objects of the structure that a dialect knows. */
function configsIn(candidate: Candidate, path: string): readonly RouterConfig[] {
  const { carrier, target = path, problems = [] } = candidate;
  const visit = (value: Value, top: boolean): readonly RouterConfig[] => {
    const context = { carrier, target, top };
    const dialect = dialects.find((one) => one.recognise(value, context));
    if (dialect) return [dialect.read(value, context)];
    return [...itemsOf(value), ...membersIn(value)].flatMap((inner) => visit(inner, false));
  };
  const configs = visit({ node: candidate.node, path: '' }, candidate.top);
  return configs.map((config) => ({
    ...config,
    problems: [
      ...config.problems,
      ...problems.filter(({ at }) => at.start >= config.at.start && at.end <= config.at.end),
    ],
  }));
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

import type { Problem } from '../problem.ts';
import type { Span } from '../text.ts';
import type { Candidate, Unparsed } from './carrier.ts';
import { carriers } from './carriers/index.ts';
import type { RouterConfig, Value } from './config.ts';
import { dialects } from './dialects/index.ts';
import { isClaudeSettings, isNamedLikeConfig } from './names.ts';
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
 */
export async function findConfigs(path: string, text: string): Promise<Found> {
  const configs = new Map<number, RouterConfig>();
  const unparsed: Unparsed[] = [];
  const problems: Problem[] = [];
  for (const carrier of carriers) {
    if (!carrier.wants(path, text)) continue;
    const carried = await carrier.read(path, text);
    const found = carried.candidates.flatMap((candidate) => configsIn(candidate, path));
    for (const config of [...found, ...(carried.configs ?? [])]) {
      if (
        !isInside(
          config.at,
          [...configs.values()].map(({ at }) => at),
        )
      )
        configs.set(config.at.start, config);
    }
    unparsed.push(
      ...carried.unparsed.filter(
        ({ span }) =>
          !isInside(
            span,
            unparsed.map((piece) => piece.span),
          ),
      ),
    );
    problems.push(...(carried.problems ?? []));
  }
  const read = [...configs.values()];
  // The rules tell of what stands in a config itself.
  const whole = read.filter((config) => config.whole).map(({ at }) => at);
  problems.splice(0, problems.length, ...problems.filter(({ at }) => !isInside(at, whole)));
  for (const piece of unparsed) {
    if (read.some(({ at }) => at.start < piece.span.start && piece.span.start < at.end)) continue;
    const problem = unverifiable(piece);
    // What another carrier could read of it says more than its text.
    if (read.some(({ at }) => at.start < piece.span.end && piece.span.start < at.end)) problems.push(problem);
    else configs.set(piece.span.start, withProblem(readPiece(piece, text), problem));
  }
  return { configs: [...configs.values()].sort((a, b) => a.at.start - b.at.start), problems };
}

/** Whether a carrier that was asked earlier has found the config already, or one around it. */
function isInside({ start, end }: Span, found: readonly Span[]): boolean {
  return found.some((one) => one.start <= start && end <= one.end);
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

import type { MigratedTool } from '../policy/policy.ts';
import { placer, type Span } from '../text.ts';
import { type Ignore, lastLine } from './ignore.ts';

/** Literals, in lower case, of which one stands in every text with a mark of the tool. */
export const markAnchors: Readonly<Record<MigratedTool, readonly string[]>> = {
  gitleaks: ['gitleaks:allow'],
  secretlint: ['secretlint-disable'],
  'detect-secrets': ['pragma: allowlist', 'pragma: whitelist', 'pragma:allowlist', 'pragma:whitelist'],
};

/** The name of the file in which gitleaks lists findings that do not count. */
export const gitleaksIgnore = '.gitleaksignore';

/** Finds the marks of other tools. They are about keys alone, whichever rule of theirs they name. */
export function findMarks(path: string, text: string, migrate: readonly MigratedTool[]): Ignore[] {
  const lower = text.toLowerCase();
  const used = migrate.filter((tool) => markAnchors[tool].some((mark) => lower.includes(mark)));
  if (used.length === 0) return [];
  const place = placer(text);
  return used.flatMap((tool) =>
    finders[tool](text).map(({ start, end, from, to }) => {
      const { line, column, endColumn } = place({ start, end });
      const covers = [line + from, to === 'end' ? lastLine : line + to] as const;
      return { path, line, column, endColumn, covers, rules: ['key-*'], reason: text.slice(start, end), tool };
    }),
  );
}

/** A mark, and the first and last line that it covers, counted from its own. */
interface Mark extends Span {
  readonly from: number;
  readonly to: number | 'end';
}

const finders: Readonly<Record<MigratedTool, (text: string) => Mark[]>> = {
  gitleaks: (text) => marks(text, /gitleaks:allow/g, () => 0),
  'detect-secrets': (text) =>
    marks(text, /pragma: ?(?:allow|white)list[ -](nextline[ -])?secret/gi, (next) => (next === undefined ? 0 : 1)),
  secretlint: (text) => [
    ...marks(text, /secretlint-disable-(next-)?line\b/g, (next) => (next === undefined ? 0 : 1)),
    ...blocks(text),
  ],
};

function marks(text: string, pattern: RegExp, line: (group: string | undefined) => number): Mark[] {
  return [...text.matchAll(pattern)].map((match) => {
    const at = line(match[1]);
    return { start: match.index, end: match.index + match[0].length, from: at, to: at };
  });
}

/** From `secretlint-disable` to the next `secretlint-enable`, or to the end. */
function blocks(text: string): Mark[] {
  const found: Mark[] = [];
  let enabled = 0;
  for (const match of text.matchAll(/secretlint-disable(?![\w-])/g)) {
    if (match.index < enabled) continue;
    const end = match.index + match[0].length;
    const enable = text.indexOf('secretlint-enable', end);
    enabled = enable < 0 ? text.length : enable;
    const lines = text.slice(end, enabled).split('\n').length - 1;
    found.push({ start: match.index, end, from: 0, to: enable < 0 ? 'end' : lines });
  }
  return found;
}

/** One line of `.gitleaksignore`: `file:rule:line`, or with the commit before it. */
export interface GitleaksEntry {
  readonly path: string;
  readonly line: number;
  readonly commit?: string;
}

/** Reads `.gitleaksignore`; blank lines and `#` comments are passed over, and so are lines that say nothing. */
export function readGitleaksIgnore(text: string): GitleaksEntry[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const match = /^(?:([0-9a-f]{7,64}):)?([^#].*):[^:]+:(\d+)\s*$/.exec(line.trim());
    const [, commit, path, number] = match ?? [];
    if (path === undefined) return [];
    return [{ path: path.replaceAll('\\', '/'), line: Number(number), ...(commit === undefined ? {} : { commit }) }];
  });
}

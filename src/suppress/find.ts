import type { MigratedTool } from '../policy/policy.ts';
import { placer, printable } from '../text.ts';
import { jsonStrings, lineStrings, opensComment, withoutCloser } from './comments.ts';
import { findMarks, markAnchors } from './foreign.ts';
import { type Ignore, lastLine } from './ignore.ts';

const anchor = 'ccr-guard-ignore';
const words = /ccr-guard-ignore(?:-(line|next-line|file)(?![\w-])|[\w-]*)/g;
const jsonKind = /\.(?:json[5c]?|jsonl|code-workspace|webmanifest)$/i;
const proseKind = /\.(?:md|mdx|markdown|rst|adoc|txt|html?)$/i;
/** How much of a line is read ahead of the words and behind them, in UTF-16 code units. */
const reach = { ahead: 100, behind: 600 };

/** Literals of which at least one, in lower case, stands in every text that can hold an ignore. */
export function ignoreAnchors(migrate: readonly MigratedTool[]): readonly string[] {
  return [anchor, ...migrate.flatMap((tool) => markAnchors[tool])];
}

/**
 * Finds the ignores in a file: `ccr-guard-ignore-line`, `-next-line` or `-file` at the beginning of a comment, then
 * rule ids, then ` -- ` and the reason; also the marks of other tools that the policy migrates from. In time
 * proportional to the text.
 */
export function findIgnores(path: string, text: string, migrate: readonly MigratedTool[] = []): Ignore[] {
  const foreign = migrate.length === 0 ? [] : findMarks(path, text, migrate);
  return text.includes(anchor) ? [...findOwn(path, text), ...foreign] : foreign;
}

function findOwn(path: string, text: string): Ignore[] {
  const place = placer(text);
  const inString = stringsOf(path, text);
  const found: Ignore[] = [];
  for (const match of text.matchAll(words)) {
    const end = match.index + match[0].length;
    const { line, column, endColumn } = place({ start: match.index, end });
    const before = text.slice(Math.max(match.index - column + 1, match.index - reach.ahead), match.index);
    if (!opensComment(before) || inString(match.index)) continue;
    const rest = /^[^\r\n]*/.exec(text.slice(end, end + reach.behind))?.[0] ?? '';
    const kind = match[1];
    const covered = kind === 'line' ? line : line + 1;
    found.push({
      path,
      line,
      column,
      endColumn,
      covers: kind === 'file' ? [1, lastLine] : [covered, covered],
      ...readWords(match[0], kind, withoutCloser(rest)),
      ...(proseKind.test(path) && !/<!--+\s*$/.test(before) ? { example: true } : {}),
    });
  }
  return passOn(found);
}

/** Tells whether a place lies in a string, where the sign of a comment opens none. Quotes of prose mean nothing. */
function stringsOf(path: string, text: string): (offset: number) => boolean {
  if (jsonKind.test(path)) return jsonStrings(text);
  return proseKind.test(path) ? () => false : lineStrings(text);
}

/** `RULE[, RULE...] -- REASON` */
function readWords(name: string, kind: string | undefined, rest: string): Pick<Ignore, 'rules' | 'reason' | 'problem'> {
  const dashes = /(?:^|\s)--+\s/.exec(rest);
  const list = dashes === null ? rest : rest.slice(0, dashes.index);
  const reason = dashes === null ? '' : printable(rest.slice(dashes.index + dashes[0].length).trim());
  const rules = list.split(/[\s,]+/).filter((id) => id !== '');
  const problem = problemOf(name, kind, rules, reason);
  return { rules, reason, ...(problem === undefined ? {} : { problem }) };
}

function problemOf(
  name: string,
  kind: string | undefined,
  rules: readonly string[],
  reason: string,
): string | undefined {
  if (kind === undefined) {
    const known = 'ccr-guard-ignore-line, ccr-guard-ignore-next-line or ccr-guard-ignore-file';
    return `There is no '${name.slice(0, 60)}': write ${known}`;
  }
  if (rules.length === 0) return `${name} names no rule: write the id of each rule that it is about`;
  return reason === '' ? `${name} gives no reason: write it after ' -- '` : undefined;
}

/** Of several `-next-line` on lines of their own, one below the other, all are about the line below the last. */
function passOn(found: readonly Ignore[]): Ignore[] {
  const targets = new Map<number, number>();
  return found
    .toReversed()
    .map((ignore) => {
      if (ignore.covers[0] !== ignore.line + 1) return ignore;
      const target = targets.get(ignore.line + 1) ?? ignore.line + 1;
      targets.set(ignore.line, target);
      return { ...ignore, covers: [target, target] as const };
    })
    .reverse();
}

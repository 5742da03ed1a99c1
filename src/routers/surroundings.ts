import type { Carrier } from '../finding.ts';
import type { Span } from '../text.ts';
import { type Heredoc, heredocFinder } from './heredoc.ts';
import { isNamedLikeConfig } from './names.ts';
import type { StringNode } from './node.ts';
import { countBelow } from './sorted.ts';
import { expandedMark } from './views/shell.ts';

/** What lies around an embedded config: how it is carried, where it is written to, what is done to its values. */
export interface Surroundings {
  readonly carrier: Carrier;
  /** The file that the config becomes, as far as the text tells. */
  readonly target?: string;
  /** What is put into a string of the config, of which `raw` is the spelling in the file. */
  fills(raw: string): StringNode['filledBy'];
  /** The string as the carrier's own language means it. */
  meant(value: string): string;
}

const prose =
  /\.(?:md|mdx|mdc|markdown|mkd|rst|adoc|asciidoc|txt|text|org|html?|xhtml|tex)$|(?:^|\/)(?:readme|changelog)$/i;
const code =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py[iw]?|go|rs|swift|rb|php|java|kts?|cs|fs|vb|scala|c|cc|cpp|h|hpp|m|lua|pl|ex|exs|dart|zig|jl|r|clj[cs]?|el|scm|lisp|vim|applescript|csv|tsv|sql|patch|diff|ipynb|log|jsonl|ndjson|snap)$/i;
const terraform = /\.(?:tf|tfvars|hcl|nomad|tofu)$/i;
const compose = /(?:^|[-./])(?:docker-)?compose[^/]*\.ya?ml$/i;
const makefile = /(?:^|\/)(?:GNU)?makefile$|\.mk$/i;
const batch = /\.(?:bat|cmd)$/i;
const script = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/i;

const fence = /^[ \t>]*(?:```|~~~|----|\.\.\.\.)/gm;
/** Elements of HTML that set code off from prose. */
const element = /<\/?(?:pre|code|script)\b/gi;
const backtick = /(?<!\\)`/g;

/**
 * Looks around objects of a text: given where one stands, through which views it was found, and the heredoc around it
 * in what the views show.
 */
export type Look = (object: Span, via?: readonly string[], inner?: Heredoc) => Surroundings;

/** What the text as a whole has is looked up once, however many objects are asked for. */
export function surroundingsIn(path: string, text: string): Look {
  const heredocAt = once(() => heredocFinder(text));
  const fences = once(() => placesOf(text, fence));
  const elements = once(() => placesOf(text, element));
  const backticks = once(() => placesOf(text, backtick));

  const newlines = once(() => placesOf(text, /\n/g));

  const isSetOff = (at: number): boolean => {
    const lineStart = (newlines()[countBelow(newlines(), at) - 1] ?? -1) + 1;
    const element = elements()[countBelow(elements(), at) - 1];
    return (
      (countBelow(fences(), at) & 1) === 1 ||
      /^(?: {4}|\t)/.test(text.slice(lineStart, Math.min(lineStart + 4, at + 4))) ||
      (element !== undefined && text.charAt(element + 1) !== '/')
    );
  };

  return ({ start, end }, via = [], inner) => {
    const heredoc = inner ?? heredocAt()(start);
    const target = heredoc?.target ?? targetBehind(text, end) ?? targetNear(text, start);
    // A template literal of JavaScript is open where an odd number of backticks stands ahead.
    const inBackticks = script.test(path) && (countBelow(backticks(), start) & 1) === 1;
    const expands = heredoc?.expands === true || inDoubleQuotes(text, start, via);
    const set = prose.test(path) ? (isSetOff(start) ? 'fence' : 'text') : undefined;
    return {
      carrier: set ?? carrierOf(path, heredoc !== undefined, via.includes('prefixed')),
      ...(target !== undefined && { target }),
      fills: filling(path, inBackticks, expands),
      meant: (value) => meaning(path, value),
    };
  };
}

function placesOf(text: string, pattern: RegExp): readonly number[] {
  return [...text.matchAll(pattern)].map(({ index }) => index);
}

function carrierOf(path: string, inHeredoc: boolean, inComment: boolean): Carrier {
  if (inComment) return 'text';
  if (code.test(path)) return 'string';
  if (isNamedLikeConfig(path)) return 'file';
  return inHeredoc ? 'heredoc' : 'block';
}

const written = /[\w~$./{}-]{0,80}(?:claude-code-router|\.claude|ccr)\/[\w./-]{1,80}\.json\b/gi;

/** What a shell redirects the object to: `'{...}' > file`, `"{...}" | tee file`. */
function targetBehind(text: string, end: number): string | undefined {
  const behind = /^(?:\\n|[\s\\'"])*(?:\|[ \t]*(?:sudo[ \t]+)?tee|>{1,2})[ \t]*["']?([^\s"'<>|;&]+)/;
  return behind.exec(text.slice(end, end + 400))?.[1];
}

/** A path of a router config on the line of the object or a few lines ahead of it, the nearest one. */
function targetNear(text: string, start: number): string | undefined {
  const end = text.slice(start, start + 400).indexOf('\n');
  const near = text.slice(Math.max(0, start - 400), start + (end >= 0 ? end : text.length > start + 400 ? 400 : 200));
  return near.includes('.json') ? near.match(written)?.at(-1) : undefined;
}

/** The escapes of what fills a text in, and of the views, taken off. */
function meaning(path: string, value: string): string {
  const plain = value.replaceAll(expandedMark, '');
  return [terraform, compose, makefile].some((kind) => kind.test(path)) ? plain.replaceAll('$$', '$') : plain;
}

/** Placeholders of `printf`, and of the functions for formats in many languages. */
const formatted = /^["'](?:[^"']*[^"'%])?%(?:\(\w+\))?[sdvq](?:[^\w].*)?["']$/;

function filling(path: string, inBackticks: boolean, expands: boolean): (raw: string) => StringNode['filledBy'] {
  return (raw) => {
    if (/\$\{\{/.test(raw)) return 'runner';
    if (/\{\{|\{%|<%|#\{|@@\w+@@|__[A-Z_]+__/.test(raw)) return 'template';
    // Backticks of Go are the quotes of a raw string.
    if (raw.startsWith('`') && raw.includes('${') && !path.endsWith('.go')) return 'template';
    if (raw.includes(expandedMark)) return 'shell';
    if (formatted.test(raw)) return code.test(path) ? 'template' : 'shell';
    if (batch.test(path)) return /%\w+%/.test(raw) ? 'shell' : undefined;
    if (/\.psm?1$/i.test(path)) return /^(?!')[\s\S]*\$(?:env:|\{env:|\()/i.test(raw) ? 'shell' : undefined;
    const variable = /(?<![\\$'])\$(?:\{[^}]|[A-Za-z_(])/.test(raw);
    if (!variable) return undefined;
    if (terraform.test(path)) return /(?<![\\$])\$\{/.test(raw) ? 'template' : undefined;
    // Ruby expands `#{}` alone.
    if (/\.rb$/i.test(path)) return undefined;
    if (/\.nix$/i.test(path)) return /(?<![\\$']|'')\$\{/.test(raw) ? 'template' : undefined;
    if (inBackticks) return 'template';
    if (makefile.test(path)) return /\$\(|(?<!\$)\$\{/.test(raw) ? 'template' : undefined;
    return expands || compose.test(path) ? 'shell' : undefined;
  };
}

/** Whether a shell gets the object in double quotes, in which it expands variables. */
function inDoubleQuotes(text: string, start: number, via: readonly string[]): boolean {
  if (!via.includes('escaped')) return false;
  return /\b(?:echo|printf|tee|jq)\b[^\n]{0,80}"$/.test(text.slice(Math.max(0, start - 200), start));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

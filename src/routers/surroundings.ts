import type { Carrier } from '../finding.ts';
import { heredocAt } from './heredoc.ts';
import type { StringNode } from './node.ts';

/** What lies around an embedded config: how it is carried, where it is written to, what is done to its values. */
export interface Surroundings {
  readonly carrier: Carrier;
  /** The file that the config becomes, as far as the text tells. */
  readonly target?: string;
  /** What is put into a string of the config, of which `raw` is the spelling in the file. */
  fills(raw: string): StringNode['filledBy'];
}

const prose =
  /\.(?:md|mdx|markdown|mkd|rst|adoc|asciidoc|txt|text|org|html?|xhtml|tex)$|(?:^|\/)(?:readme|changelog)$/i;
const code =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py[iw]?|go|rs|swift|rb|php|java|kts?|cs|scala|c|cc|cpp|h|hpp|m|lua|pl|ex|exs|dart|zig|jl|r|csv|tsv|sql|patch|diff|ipynb|log|jsonl|ndjson|snap)$/i;
const terraform = /\.(?:tf|tfvars|hcl|nomad|tofu)$/i;
const compose = /(?:^|[-/])(?:docker-)?compose[^/]*\.ya?ml$/i;
const script = /\.[cm]?[jt]sx?$/i;

/** Looks at the text around the object that begins at `start` and was found through the views `via`. */
export function surroundingsOf(path: string, text: string, start: number, via: readonly string[]): Surroundings {
  const heredoc = heredocAt(text, start);
  const carrier = carrierOf(path, text, start, heredoc !== undefined, via.includes('prefixed'));
  const target = heredoc?.target ?? targetNear(text, start);
  return {
    carrier,
    ...(target !== undefined && { target }),
    fills: filling(path, text, start, heredoc?.expands === true || inDoubleQuotes(text, start, via)),
  };
}

function carrierOf(path: string, text: string, start: number, inHeredoc: boolean, viaComment: boolean): Carrier {
  if (prose.test(path)) return inFence(text, start) ? 'fence' : 'text';
  if (viaComment) return 'text';
  if (code.test(path)) return 'string';
  return inHeredoc ? 'heredoc' : 'block';
}

/** Whether a Markdown fence, an indented block or a `<pre>` is open at `at`. */
function inFence(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const fences = before.match(/^[ \t>]*(?:```|~~~|----|\.\.\.\.)/gm)?.length ?? 0;
  if (fences % 2 === 1) return true;
  const lineStart = before.lastIndexOf('\n') + 1;
  if (/^(?: {4}|\t)/.test(text.slice(lineStart, at + 4))) return true;
  return (
    before.lastIndexOf('<pre') > before.lastIndexOf('</pre') ||
    before.lastIndexOf('<code') > before.lastIndexOf('</code')
  );
}

/** The config file that the line of the object is written to: `echo '{...}' > ~/.claude-code-router/config.json`. */
function targetNear(text: string, start: number): string | undefined {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const lineEnd = text.indexOf('\n', start);
  const line = text.slice(
    Math.max(lineStart, start - 400),
    Math.min(lineEnd < 0 ? text.length : lineEnd, start + 20_000),
  );
  return /(?:>{1,2}|\btee\b(?: -a)?|Set-Content|Out-File|-(?:File)?Path)\s{0,4}["']?([\w~$./{}-]{0,80}(?:claude-code-router|\.claude|ccr)\/[\w./-]{1,80}\.json\b)/i.exec(
    line,
  )?.[1];
}

function filling(path: string, text: string, start: number, expands: boolean): (raw: string) => StringNode['filledBy'] {
  const interpolated = script.test(path) && insideBackticks(text, start);
  return (raw) => {
    if (/\$\{\{/.test(raw)) return 'runner';
    if (/\{\{|\{%|<%|@@\w+@@|__[A-Z_]+__/.test(raw)) return 'template';
    const variable = /(?<![\\$'])\$(?:\{[^}]|[A-Za-z_(])/.test(raw);
    if (!variable) return undefined;
    if (terraform.test(path)) return /(?<![\\$])\$\{/.test(raw) ? 'template' : undefined;
    if (/\.nix$/i.test(path)) return /(?<![\\$']|'')\$\{/.test(raw) ? 'template' : undefined;
    if (interpolated) return 'template';
    return expands || compose.test(path) ? 'shell' : undefined;
  };
}

/** Whether a shell gets the object in double quotes, in which it expands variables. */
function inDoubleQuotes(text: string, start: number, via: readonly string[]): boolean {
  if (!via.includes('escaped')) return false;
  return /\b(?:echo|printf|tee|jq)\b[^\n]{0,80}"$/.test(text.slice(Math.max(0, start - 200), start));
}

/** Whether a template literal of JavaScript is open at `at`: an odd number of backticks stands before it. */
function insideBackticks(text: string, at: number): boolean {
  return ((text.slice(0, at).match(/(?<!\\)`/g)?.length ?? 0) & 1) === 1;
}

import { printable } from '../text.ts';

/** Text for a line of a terminal or a log: nothing in it can move the cursor or be taken for a legacy workflow command. */
export function lineSafe(text: string): string {
  return defused(visible(text));
}

/** What no encoding or no XML can hold is escaped besides what `printable` escapes. */
function visible(text: string): string {
  return printable(text).replace(/\p{Surrogate}|[\ufffe\uffff]/gu, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
}

/** The runner obeys `##[command]` anywhere in a line; the visible escape keeps such a text readable and powerless. */
export function defused(text: string): string {
  return text.replaceAll('##[', '#\\u0023[');
}

/** Text for HTML and XML, between tags and inside double quotes. The `#` would otherwise reach a log as `##[`. */
export function markupSafe(text: string): string {
  return visible(text).replace(/[&<>"'#]/g, (c) => `&#${c.charCodeAt(0)};`);
}

/**
 * Text for one line of GitHub Markdown, also inside of `<code>`. What could start markup, mathematics, a link or a table
 * cell becomes an entity: unlike a backslash it means the same inside and outside of HTML.
 */
export function markdownCode(text: string): string {
  return markupSafe(text)
    .replace(/[\\`*_[\]!|~$@]|:(?=\/\/)/g, (c) => `&#${c.charCodeAt(0)};`)
    .replace(/(?<=www)\./gi, '&#46;');
}

/** The same outside of `<code>`, where GitHub finds mentions and issue numbers also behind entities. */
export function markdownSafe(text: string): string {
  return markdownCode(text).replace(/&#(?:64|35);/g, '$&&#8203;');
}

/** A message and a remedy as one text of whole sentences. */
export function sentences(...parts: readonly string[]): string {
  return parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
}

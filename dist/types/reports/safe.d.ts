/** Text for a line of a terminal or a log: nothing in it can move the cursor or be taken for a legacy workflow command. */
export declare function lineSafe(text: string): string;
/** The runner obeys `##[command]` anywhere in a line; the visible escape keeps such a text readable and powerless. */
export declare function defused(text: string): string;
/** Text for HTML and XML, between tags and inside double quotes. The `#` would otherwise reach a log as `##[`. */
export declare function markupSafe(text: string): string;
/**
 * Text for one line of GitHub Markdown, also inside of `<code>`. What could start markup, mathematics, a link or a table
 * cell becomes an entity: unlike a backslash it means the same inside and outside of HTML.
 */
export declare function markdownCode(text: string): string;
/** The same outside of `<code>`, where GitHub finds mentions and issue numbers also behind entities. */
export declare function markdownSafe(text: string): string;
/** A message and a remedy as one text of whole sentences. */
export declare function sentences(...parts: readonly string[]): string;

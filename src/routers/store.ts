/** What every SQLite database begins with (sqlite.org/fileformat2.html, section 1.3). */
const header = 'SQLite format 3\0';

/** Where CCR 3 keeps its config: `~/.claude-code-router/config.sqlite`, and what SQLite writes beside it. */
const named = /claude-code-router\/[^/]*\.(?:sqlite3?|db)$/i;

/** Keys of the config that CCR 3 keeps as JSON in its store. */
const content = /"(?:virtualModelProfiles|providerPlugins|botGateway|routerEndpoint|builtInRules)"/;

/** Whether a file is the store of CCR 3, by its header, and by its place or what its pages show. */
export function isStore(path: string, text: string): boolean {
  return text.startsWith(header) && (named.test(path) || content.test(text));
}

/** Whether a text is a database, each character of which is one of its bytes. */
export const isStoreText = (text: string): boolean => text.startsWith(header);

/** Whether the bytes of a file may be a store: its text has to be looked at although it is binary. */
export function isDatabase(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, header.length)).toString('latin1') === header;
}

/**
 * Makes text from file names, configs or errors harmless in the job log. The runner obeys `::command::` at the start
 * of a line and the older `##[command]` anywhere in one; line breaks become visible, so that no line starts inside.
 */
export declare function inert(text: string): string;

/** What stands behind a key, in one notation or another: a key is looked for, not the word. */
const behind = ['"', "'", ':', '=', ' =', ' :', ' +', '  ', '\t', ']', '\\', '&', '%', '/*', ' /*', '\r', '\n'];

/** Anchors of a config's main keys, in any case. */
export const keyAnchors: readonly string[] = [
  ...['providers', 'router'].flatMap((key) => behind.map((end) => key + end)),
  'api_base_url',
  'openai_base_url',
  'anthropic_base_url',
  'claude_code_subagent_model',
];

// Router configs for end-to-end tests, made at run time so that no file of this repository is one.

/** Lines of a config that the default policy accepts but for being committed. */
const goodLines: readonly string[] = [
  '{',
  '  "HOST": "127.0.0.1",',
  '  "APIKEY": "$CCR_API_KEY",',
  '  "Providers": [',
  '    {',
  '      "name": "anthropic",',
  '      "api_base_url": "https://api.anthropic.com/v1/messages",',
  '      "api_key": "$ANTHROPIC_API_KEY",',
  '      "models": ["claude-3.7-sonnet"],',
  '      "transformer": { "use": ["Anthropic"] }',
  '    }',
  '  ],',
  '  "Router": { "default": "anthropic,claude-3.7-sonnet" }',
  '}',
];

export const good = text(goodLines);

/** The good config with the lines that begin with a key of `changes` replaced. */
export function config(changes: Readonly<Record<string, string>>): string {
  return text(
    goodLines.map((line) => {
      const key = /"(\w+)"/.exec(line)?.[1] ?? '';
      return changes[key] ?? line;
    }),
  );
}

export const configPath = '.claude-code-router/config.json';

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

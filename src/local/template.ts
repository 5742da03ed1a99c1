/**
 * The config that `install` writes: it passes the default policy. The router registers its transformer as `Anthropic`;
 * with another spelling it would send bodies of the wrong kind.
 */
export const template = `{
  "HOST": "127.0.0.1",
  "APIKEY": "\${CCR_APIKEY}",
  "LOG": true,
  "LOG_LEVEL": "info",
  "API_TIMEOUT_MS": 600000,
  "Providers": [
    {
      "name": "anthropic",
      "api_base_url": "https://api.anthropic.com/v1/messages",
      "api_key": "\${ANTHROPIC_API_KEY}",
      "models": ["claude-3.7-sonnet", "claude-3.7-haiku"],
      "transformer": { "use": ["Anthropic"] }
    }
  ],
  "Router": {
    "default": "anthropic,claude-3.7-sonnet",
    "background": "anthropic,claude-3.7-haiku",
    "think": "anthropic,claude-3.7-sonnet",
    "longContext": "anthropic,claude-3.7-sonnet",
    "longContextThreshold": 60000
  }
}
`;

/** How to set the variables that the template refers to, as a person types it into their shell. */
export function variableLines(platform: NodeJS.Platform = process.platform): string[] {
  const variables = [
    ['ANTHROPIC_API_KEY', '<your_key>'],
    ['CCR_APIKEY', '<a_local_secret>'],
  ] as const;
  return variables.map(([name, value]) =>
    platform === 'win32' ? `  setx ${name} "${value}"` : `  export ${name}="${value}"`,
  );
}

import type { DetectorExample } from '../detector.ts';

/** Whether `word` can stand in the name of a variable; hosts cannot. */
export function isName(word: string): boolean {
  return /^[a-z0-9_-]{3,24}$/.test(word);
}

/** The ways in which a secret is written beside `word`. */
export function assignments(word: string, secret: string): readonly DetectorExample[] {
  const upper = word.toUpperCase().replace(/[^A-Z0-9]/g, '_');
  return [
    `${upper}_API_KEY=${secret}`,
    `export ${upper}_TOKEN="${secret}"`,
    `{"${word}": {"apiKey": "${secret}"}}`,
    `${word}:\n  api_key: ${secret}\n`,
    `const client = new Client("${word}", '${secret}');`,
    `curl https://api.${word}.example/v1 -H "Authorization: Bearer ${secret}"`,
  ].map((text) => ({ text, secret }));
}

/** The ways in which a secret stands ahead of the address that it is sent to. */
export function ahead(host: string, secret: string): readonly DetectorExample[] {
  return [
    `curl -H "Authorization: Bearer ${secret}" https://${host}/v1/models`,
    `OpenAI(\n    api_key="${secret}",\n    base_url="https://${host}/v1",\n)`,
    `{"headers": {"x-api-key": "${secret}"}, "url": "https://${host}/mcp"}`,
    `- api_key: ${secret}\n  base_url: https://${host}/v1\n`,
  ].map((text) => ({ text, secret }));
}

/** The ways in which a secret is given to a variable that begins with `word`. */
export function given(word: string, secret: string): readonly DetectorExample[] {
  const name = `${word.toUpperCase().replace(/[^A-Z0-9]{1,3}/g, '_')}_API_KEY`;
  return [
    `${name}=${secret}\n`,
    `export ${name}='${secret}'`,
    `ENV ${name} ${secret}\n`,
    `"env": { "${name}": "${secret}" }`,
    `env:\n  ${name}: ${secret}\n`,
    `- name: ${name}\n  value: "${secret}"\n`,
    `os.environ["${name}"] = "${secret}"`,
    `process.env.${name} || "${secret}"`,
    `setenv("${name}", "${secret}", 1);`,
    `const ${name.toLowerCase()}: string = '${secret}';`,
  ].map((text) => ({ text, secret }));
}

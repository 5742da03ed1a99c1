import { describe, expect, it } from '@jest/globals';
import { inspect } from './support.ts';

const times = (text: string, count: number): string => text.repeat(count);
const config = '{"HOST":"0.0.0.0","APIKEY":"$K","Providers":[{"name":"a","api_base_url":"https://a.example"}]}';

/** Texts that make a careless reader slow, deep or stuck. */
const hostile: readonly (readonly [string, string, string])[] = [
  ['brackets without an end', 'a.js', `{"Providers": ${times('[', 100_000)}`],
  ['objects without an end', 'a.js', times('{"Providers":[', 5_000)],
  ['parentheses', 'a.py', `Providers=${times('dict(', 50_000)}`],
  ['keys without an end', 'a.txt', times('"Providers": [ "Router": {\n', 5_000)],
  ['keys in escaped quotes', 'a.js', times('\\"Providers\\": [', 5_000)],
  ['keys in half-escaped quotes', 'a.js', times('"Providers: [\\"', 5_000)],
  ['a long line', 'a.js', `var a={${times('a:"b",', 100_000)}"Providers":[]}`],
  ['nested quotes of a shell', 'a.sh', `${times(`'"'"'Providers`, 5_000)}: [`],
  ['comments', 'a.go', times('// # > * "Router": {\n', 5_000)],
  ['sums of strings', 'a.js', `{"Providers": ["${times('a" + "', 50_000)}"]}`],
  ['heredocs without an end', 'a.sh', times('cat <<EOF\n"Providers": [\n', 5_000)],
  ['templates', 'a.tmpl', `{"Providers": [${times('{{', 50_000)}`],
  ['base64', 'a.txt', times(Buffer.from('{"Providers": [').toString('base64'), 5_000)],
  ['deep YAML', 'a.yaml', `api_base_url: 1\nProviders: ${times('[', 20_000)}`],
  ['aliases that lead into themselves', 'a.yaml', `Providers:\n${times('- &a [*a, *a]\n', 2_000)}- api_base_url: x\n`],
  ['a path of keys without an end', 'a.toml', `Providers = []\n${times('a.', 50_000)}b = 1\n`],
  ['deep TOML', 'a.toml', `api_base_url = 1\nProviders = ${times('[', 20_000)}`],
  ['backslashes', 'a.js', `x = "${times('\\', 100_000)}Providers": [`],
  ['ports', 'compose.yaml', `image: ccr\nports:\n${times('  - 3456\n', 2_000)}`],
  ['tags without an end', 'a.md', times('<CCR-SUBAGENT-MODEL>', 20_000)],
];

describe('hostile texts', () => {
  it.each(hostile)('gets through %s, and says the same twice', async (_, path, text) => {
    const first = await inspect(path, text);
    expect(await inspect(path, text)).toEqual(first);
  });

  it('says that it did not look at everything', async () => {
    const { findings } = await inspect('a.txt', times('"Providers": [ "Router": {\n', 30_000));
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toContain(
      'config-unverifiable: This looks like a router config, but it cannot be read: it has more brackets around the keys of router configs than can be followed',
    );
  });

  it.each([
    ['in brackets', `Providers: ${times('[', 200)}${times(']', 200)}\napi_base_url: x\n`],
    ['in lists', `Providers: ${times('- ', 200)}a\napi_base_url: x\n`],
  ])('says that YAML is nested too deeply %s', async (_, text) => {
    const { skipped } = await inspect('a.yaml', text);
    expect(skipped).toEqual([
      { path: 'a.yaml', reason: 'is YAML that is nested more than 100 deep, whose structure is not read' },
    ]);
  });
});

describe('one config', () => {
  it('is reported once, whichever carriers find it', async () => {
    const text = `ports:\n  - 3456:3456\nenvironment:\n  CCR_CONFIG: '${config}'\n`;
    const { findings, configs } = await inspect('ccr/compose.yaml', text);
    const places = findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
    expect(configs).toBe(1);
    expect(new Set(places).size).toBe(places.length);
  });

  it('keeps its fingerprints when it moves to another carrier', async () => {
    const prints = async (path: string, text: string): Promise<string[]> =>
      (await inspect(path, text)).findings.map(({ fingerprint }) => fingerprint).sort();
    const bare = await prints('any/router.json', config);
    expect(await prints('install.sh', `cat > ~/.claude-code-router/config.json <<'EOF'\n${config}\nEOF\n`)).toEqual(
      bare,
    );
    expect(await prints('README.md', `\`\`\`json\n${config}\n\`\`\`\n`)).toEqual(bare);
  });
});

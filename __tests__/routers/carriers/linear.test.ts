import { describe, expect, it } from '@jest/globals';
import { findConfigs } from '../../../src/routers/find.ts';
import { stepsOf } from './steps.ts';

const entry = '{"name":"openrouter","api_base_url":"https://a.example","api_key":"x","models":["a"]}';
const config = `{"HOST":"0.0.0.0","Providers":[${entry}],"Router":{"default":"openrouter,a"}}`;
const code = Buffer.from('{"Providers": [').toString('base64');

/** A path, what is repeated, and what stands ahead of it. */
const hostile: Readonly<Record<string, readonly [path: string, piece: string, head?: string]>> = {
  'escaped keys': ['a.js', '\\"Providers\\": ['],
  'escaped keys in literals': ['a.js', '"{\\"Providers\\": []}" '],
  'escaped keys in one literal': ['a.js', '{\\"Providers\\": [] ', '"'],
  'half-escaped keys': ['a.js', '"Providers: [\\"'],
  'switches of a model': ['a.sh', 'claude --model a,b '],
  'ports of a list': ['compose.yaml', '  - 3456\n', 'image: ccr\nports:\n'],
  'ports without a list': ['compose.yaml', '  - 3456\n', 'image: ccr\n'],
  'ports of a command': ['a.txt', '-p 3456:3456 ', 'ccr docker '],
  'ports of a service': ['a.yaml', '  - port: 3456\n    targetPort: 3456\n', 'kind: Service\nname: ccr\nports:\n'],
  'ports in brackets': ['a.nix', '3456 ', 'ccr allowedTCPPorts = [ '],
  'configs on lines': ['a.js', `x = ${config};\n`],
  'configs on one line': ['a.js', `x=${config};`],
  'parts of configs': ['a.js', '"Router": {"default": "a,b"}\n'],
  'objects in objects': ['a.js', '{"Router":'],
  'types of Go': ['a.go', 'Router{}'],
  'keys without an end': ['a.txt', '"Providers": [ "Router": {\n'],
  'calls without an end': ['a.py', 'Providers=dict('],
  'comments without an end': ['a.js', '/* "Router": {'],
  'signs of comments': ['a.go', '// # > * "Router": {\n'],
  'heredocs without an end': ['a.sh', 'cat <<EOF\n"Providers": [\n'],
  'lines of a batch file': ['a.bat', 'echo "Providers": [>> a\n'],
  'a line of a batch file': ['a.bat', 'echo "Providers": [>> a '],
  base64: ['a.txt', code],
  'lines of base64': ['a.txt', `${code}\n`],
  entities: ['a.html', '&quot;Providers&quot;: ['],
  'doubled quotes': ['a.csv', '""Providers"": ['],
  'doubled braces': ['a.py', '{{"Providers": ['],
  'joints of a shell': ['a.sh', `'"$K"'"Providers": [`],
  'strings of a list': ['a.ipynb', '"\\"Providers\\": [\\n",\n'],
  'strings of a sum': ['a.js', '"\\"Providers\\": [" +\n'],
  tags: ['a.md', '<CCR-SUBAGENT-MODEL>a,b</CCR-SUBAGENT-MODEL>'],
  'calls of sed': ['a.sh', 'sed s/a/"HOST": "0.0.0.0"/ ', 'ccr '],
  'calls of sed without an end': ['a.sh', 'sed s/s/', 'ccr '],
  'keywords of Clojure': ['a.clj', '{:Providers [{:Router '],
  'words of Ruby': ['a.rb', '{Providers: %w['],
  defaults: ['a.js', '{"Providers": [a || '],
};

const size = 4_096;
const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

describe('four times the text takes less than five times the steps:', () => {
  it.each(Object.entries(hostile))('%s', async (_, [path, piece, head = '']) => {
    const steps = (length: number): Promise<number> => stepsOf(() => findConfigs(path, head + fill(piece, length)));
    const small = await steps(size);
    expect((await steps(4 * size)) / small).toBeLessThan(5);
  });
});

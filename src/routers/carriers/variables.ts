import type { Carried, CarrierReader } from '../carrier.ts';
import { readClaudeEnv } from '../claudeEnv.ts';
import type { RouterConfig, Value } from '../config.ts';
import type { Member, ObjectNode, StringNode } from '../node.ts';
import { surroundingsIn } from '../surroundings.ts';
import { assemble, valuesOf } from '../values.ts';

/** Variables that send Claude Code or the router elsewhere. Their keys are the key detectors' business. */
const names = [
  'ANTHROPIC_BASE_URL',
  'ANTHROPIC_MODEL',
  'ANTHROPIC_SMALL_FAST_MODEL',
  'ANTHROPIC_DEFAULT_OPUS_MODEL',
  'ANTHROPIC_DEFAULT_SONNET_MODEL',
  'ANTHROPIC_DEFAULT_HAIKU_MODEL',
  'CLAUDE_CODE_SUBAGENT_MODEL',
  'CCR_GATEWAY_HOST',
  'CCR_WEB_HOST',
];

/** What stands between a name and its value: in a shell, Docker, YAML, code, a property list, a list of name and value. */
const between = [
  String.raw`["'\]]{0,2}[ \t]{0,20}[=:](?!=)[ \t]{0,20}`,
  String.raw`</key>\s{0,20}<string>`,
  String.raw`["']?[ \t]{0,20},?\s{0,40}["']?value["']?[ \t]{0,20}[:=][ \t]{0,20}`,
].join('|');

const named = new RegExp(names.join('|'));

const value = String.raw`"[^"\n]{0,500}"|'[^'\n]{0,500}'|(?:[^\s"'\x60,;)}\]|&<>]|,(?=\S)){1,500}`;
const assigned = new RegExp(String.raw`(?<![\w-])(${names.join('|')})(?:${between})(${value})`, 'g');
/** `ENV NAME value` of a Dockerfile, `set -gx NAME value` of fish, `setx NAME value` of Windows. */
const spaced = new RegExp(
  String.raw`^[ \t]{0,40}(?:ENV|set(?:[ \t]+-\w+){1,3}|setx)[ \t]+(${names.join('|')})[ \t]+(${value})`,
  'gm',
);

/** `SetEnvironmentVariable("NAME", "value")`, `os.Setenv("NAME", "value")`. */
const called = new RegExp(
  String.raw`(?<=(?:[Ss]et_?[Ee]nv\w{0,30}|putenv)\([ \t]{0,10}["'])(${names.join('|')})["'],[ \t]{0,10}("[^"\n]{0,500}"|'[^'\n]{0,500}')`,
  'g',
);

/** The variables of Claude Code wherever they are set: env files, shells, Dockerfiles, compose, workflows, code. */
export const variables: CarrierReader = {
  id: 'variables',
  anchors: [
    'anthropic_base_url',
    'anthropic_model',
    'anthropic_default_',
    'anthropic_small_',
    'claude_code_subagent_',
    'ccr_gateway_host',
    'ccr_web_host',
  ],
  wants: (_, text) => named.test(text),
  async read(path, text): Promise<Carried> {
    const members = [assigned, spaced, called].flatMap((pattern) => [...text.matchAll(pattern)].flatMap(memberOf));
    const [first] = members.sort((a, b) => a.value.start - b.value.start);
    if (!first) return { candidates: [], unparsed: [] };
    const env: ObjectNode = { kind: 'object', members, start: first.keyAt.start, end: first.value.end };
    return { candidates: [], unparsed: [], configs: [configOf(path, text, { node: env, path: '' })] };
  },
};

function configOf(path: string, text: string, env: Value): RouterConfig {
  const { carrier } = surroundingsIn(path, text)(env.node);
  return assemble(
    { dialect: 'settings', carrier: carrier === 'block' ? 'settings' : carrier, at: env.node, whole: false },
    readClaudeEnv(env),
    { hosts: valuesOf(env, 'CCR_GATEWAY_HOST', 'CCR_WEB_HOST') },
  );
}

/** Values that are made up when they are needed say nothing, but for their defaults. */
function memberOf(found: RegExpExecArray): Member[] {
  const [whole, key = '', raw = ''] = found;
  const end = found.index + whole.length;
  const start = end - raw.length;
  const quoted = /^["']/.test(raw);
  const plain = quoted ? raw.slice(1, -1) : raw;
  const literal = plain.replace(/^\$\{\w+:?-([^}]*)\}$/, '$1').replace(/:\$\{?\w+(?::-\d+)?\}?(?=\/|$)/, '');
  if (literal === '' || /[$`]|\{\{|<|%\w+%/.test(literal)) return [];
  const inside = quoted ? { start: start + 1, end: end - 1 } : { start, end };
  const node: StringNode = { kind: 'string', value: literal, start, end, inside };
  return [{ key, keyAt: { start: found.index, end: found.index + key.length }, value: node }];
}

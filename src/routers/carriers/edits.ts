import type { Carried, CarrierReader } from '../carrier.ts';
import type { Provider, RouterConfig, Value } from '../config.ts';
import type { StringNode } from '../node.ts';
import { type Look, surroundingsIn } from '../surroundings.ts';
import { readText } from '../textOnly.ts';
import { assemble, type Parts, plainKey, risk } from '../values.ts';

/** Words without which settings of these names are anybody's. */
const marker = /claude-code-router|\bccr\b/i;

/** The replacement of `sed 's/.../.../'`, with any sign between its parts. */
const replacement =
  /\bs([|/#,@~!])(?<=\bsed\b[^\n]{0,202}?)(?:\\.|(?!\1)[^\n\\]){1,400}\1((?:\\.|(?!\1)[^\n\\]){1,400})\1/g;
const setting =
  /["'](?:HOST|APIKEY|api_base_url|api_key|default|background|think|longContext|webSearch|image)\\?["']\s*:/;

/** `sed 's/127.0.0.1/0.0.0.0/'` on a line that names a config of the router: the address alone is replaced. */
const address = /^(?:0\.0\.0\.0|::|\[::\]|\*)$/;
const ofRouter = /claude-code-router|\bccr[\w./-]{0,60}\.json/i;

/** `.Providers[0].api_key = "..."` of jq and yq, `config["Providers"][0]["name"] = '...'` of programs. */
const field =
  /\bProviders\b["']?\]?\s{0,4}\[\d{0,4}\](?:\.|\[["'])(\w{1,40})(?:["']\])?[ \t]{0,10}\|?=(?!=)[ \t]{0,10}\\?(["'])([^"'\\\n]{1,400})\\?\2/g;
/** `.HOST = "0.0.0.0"`, `config["HOST"] = "0.0.0.0"`. */
const top =
  /(?:\.|\[["'])(HOST|APIKEY|CUSTOM_ROUTER_PATH|PROXY_URL)(?:["']\])?[ \t]{0,10}\|?=(?!=)[ \t]{0,10}\\?(["'])([^"'\\\n]{1,400})\\?\2/g;

/** A preset of a foreign address. */
const preset = /\bccr[ \t]+(preset[ \t]+)?install[ \t]+(["']?)(https?:\/\/[^\s"'`;|&)]{1,400})/g;

/** Commands and statements that change a config which stands elsewhere. */
export const edits: CarrierReader = {
  id: 'edits',
  anchors: ['claude-code-router', 'providers[', 'providers"][', "providers'][", 'ccr install', 'ccr preset'],
  wants: (_, text) => marker.test(text),
  async read(path, text): Promise<Carried> {
    const look = surroundingsIn(path, text);
    const configs = [
      ...[...text.matchAll(replacement)].flatMap((found) => replaced(found, text, look)),
      ...[...text.matchAll(field)].map((found) => configOf(valueIn(found), look, ofProvider)),
      ...[...text.matchAll(top)].map((found) => configOf(valueIn(found), look, ofTop)),
      ...[...text.matchAll(preset)].map((found) => configOf(valueIn(found), look, ofPreset)),
    ];
    return { candidates: [], unparsed: [], configs };
  },
};

function replaced(found: RegExpExecArray, file: string, look: Look): RouterConfig[] {
  const { index, 0: whole, 2: text = '' } = found;
  const start = index + whole.length - 1 - text.length;
  const command = file.slice(start, start + 400).split('\n', 1)[0] ?? '';
  if (address.test(text.replaceAll('\\', '')) && ofRouter.test(command)) {
    return [configOf({ start, text, key: 'HOST' }, look, ofTop)];
  }
  if (!setting.test(text)) return [];
  return [{ ...readText(text, start, look({ start, end: start + text.length }).carrier), dialect: 'tag' }];
}

/** A value that is set, without quotes, and the name of its setting. */
interface Written {
  readonly start: number;
  readonly text: string;
  readonly key: string;
}

/** The patterns have the name of a setting in their first group, and its value in their third. */
function valueIn({ index, 0: whole, 1: key = '', 3: text = '' }: RegExpExecArray): Written {
  return { start: index + whole.lastIndexOf(text), text, key };
}

function configOf({ start, text, key }: Written, look: Look, parts: (value: Value) => Parts): RouterConfig {
  const span = { start, end: start + text.length };
  const { carrier, fills } = look(span);
  const filledBy = fills(text);
  const node: StringNode = { kind: 'string', value: text, ...span, inside: span, ...(filledBy && { filledBy }) };
  return assemble({ dialect: 'tag', carrier, at: span, whole: false }, parts({ node, path: key }));
}

function ofProvider(value: Value): Parts {
  const key = plainKey(value.path);
  const none: Provider = {
    at: value.node,
    path: value.path,
    names: [],
    urls: [],
    secrets: [],
    models: [],
    transformers: [],
  };
  if (key === 'name') return { providers: [{ ...none, names: [value] }] };
  if (['apibaseurl', 'apibase', 'baseurl'].includes(key)) return { providers: [{ ...none, urls: [value] }] };
  return key === 'apikey' ? { providers: [{ ...none, secrets: [value] }] } : {};
}

function ofTop(value: Value): Parts {
  if (value.path === 'HOST') return { hosts: [value] };
  if (value.path === 'APIKEY') return { clientKeys: [value] };
  if (value.path === 'PROXY_URL') return { traffic: risk([value], 'sends every upstream request through a proxy') };
  return { codeLoading: risk([value], 'is run for every request and replaces the routes') };
}

function ofPreset(value: Value): Parts {
  return { traffic: risk([value], 'brings providers and routes of its own, which no policy has seen', 'warning') };
}

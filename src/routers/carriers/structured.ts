import type { Carried, CarrierReader } from '../carrier.ts';
import { readToml } from '../notations/toml.ts';
import { readYaml } from '../notations/yaml.ts';
import { keyAnchors } from './keyAnchors.ts';

const yaml = /\.ya?ml(?:\.[\w-]+)*$/i;
const toml = /\.toml(?:\.[\w-]+)*$/i;
/**
 * What every config of one of the dialects has, so that no other file costs a parse: a provider's address, a route, or
 * a list of providers near its settings. Embedded JSON has its own carrier.
 */
const telling = new RegExp(
  [
    String.raw`\bapi_base_url\b|\bProviders\b|\bOPENAI_BASE_URL\b`,
    String.raw`^[ \t]*["']?(?:default|background|think|longContext|webSearch|image)["']?[ \t]*[:=][ \t]*["']?[A-Za-z][\w.-]*,\S`,
    String.raw`\bproviders\b(?=[\s\S]{0,2000}\b(?:base_?url|api_?key)\b)`,
    String.raw`^[ \t]*["']?rules["']?[ \t]*[:=](?=[\s\S]{0,400}\btargets?\b)`,
  ].join('|'),
  'im',
);
const keys = /\b(?:providers|router|gateway|OPENAI_BASE_URL)\b/i;

/** The structure of a YAML or TOML file itself: presets, values of charts, tools that convert. */
export const structured: CarrierReader = {
  id: 'structured',
  anchors: keyAnchors,
  wants: (path, text) => (yaml.test(path) || toml.test(path)) && keys.test(text) && telling.test(text),
  async read(path, text): Promise<Carried> {
    const toml = await (yaml.test(path) ? undefined : readToml(text));
    const nodes = yaml.test(path) ? await readYaml(text) : toml ? [toml] : [];
    return { candidates: nodes.map((node) => ({ carrier: 'block', node, top: false })), unparsed: [] };
  },
};

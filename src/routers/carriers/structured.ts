import type { Carried, CarrierReader } from '../carrier.ts';
import { readToml } from '../notations/toml.ts';
import { readYaml } from '../notations/yaml.ts';
import { keyAnchors } from './keyAnchors.ts';

const yaml = /\.ya?ml(?:\.[\w-]+)*$/i;
const toml = /\.toml(?:\.[\w-]+)*$/i;
/** A main key of a config as a key of the notation: behind the beginning of a line, a bracket or a dot of TOML. */
const key =
  /(?:^[ \t-]*|[{,[.][ \t]*)["']?(?:[Pp]roviders|Router|gateway|OPENAI_BASE_URL)["']?[ \t]*(?:[:=.]|\]+[ \t]*(?:#.*)?\r?$)/m;
/**
 * What every config of one of the dialects has, so that no other file costs a parse: a provider's address, a route, or
 * a list of providers near its settings. Embedded JSON has its own carrier.
 */
const telling = [
  /\b(?:api_base_url|OPENAI_BASE_URL)\b|(?<![\w.])Providers\b/,
  /["']?(?:default|background|think|longContext|webSearch|image)["']?[ \t]*[:=][ \t]*["']?[A-Za-z][\w.-]*,\S/,
  /\b(?:base_?url|api_?key)["']?[ \t]*[:=]/i,
  /(?<![\w.])targets?["']?[ \t]*[:=]/,
];

/** The structure of a YAML or TOML file itself: presets, values of charts, tools that convert. */
export const structured: CarrierReader = {
  id: 'structured',
  anchors: keyAnchors,
  wants: (path, text) =>
    (yaml.test(path) || toml.test(path)) && key.test(text) && telling.some((sign) => sign.test(text)),
  async read(path, text): Promise<Carried> {
    const toml = await (yaml.test(path) ? undefined : readToml(text));
    const nodes = yaml.test(path) ? await readYaml(text) : toml ? [toml] : [];
    return {
      candidates: (nodes ?? []).map((node) => ({ carrier: 'block', node, top: false })),
      unparsed: [],
      ...(nodes === undefined && {
        skipped: ['is YAML that is nested more than 100 deep, whose structure is not read'],
      }),
    };
  },
};

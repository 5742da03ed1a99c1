import type { Carried, CarrierReader } from '../carrier.ts';
import { readToml } from '../notations/toml.ts';
import { readYaml } from '../notations/yaml.ts';

const yaml = /\.ya?ml(?:\.[\w-]+)*$/i;
const toml = /\.toml(?:\.[\w-]+)*$/i;
/** Keys as YAML and TOML write them; embedded JSON has its own carrier. */
const keys =
  /^[ \t-]*["']?(?:providers|router|gateway|OPENAI_BASE_URL)["']?[ \t]*:|^[ \t]*(?:\[{1,2}[ \t]*)?["']?(?:[\w.-]+\.)?(?:providers|router|gateway)\b/im;

/** The structure of a YAML or TOML file itself: presets, values of charts, tools that convert. */
export const structured: CarrierReader = {
  id: 'structured',
  anchors: ['providers', 'router', 'openai_base_url'],
  wants: (path, text) => (yaml.test(path) || toml.test(path)) && keys.test(text),
  async read(path, text): Promise<Carried> {
    const toml = await (yaml.test(path) ? undefined : readToml(text));
    const nodes = yaml.test(path) ? await readYaml(text) : toml ? [toml] : [];
    return { candidates: nodes.map((node) => ({ carrier: 'block', node, top: false })), unparsed: [] };
  },
};

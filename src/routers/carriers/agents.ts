import type { Carried, CarrierReader } from '../carrier.ts';
import { isAlias } from '../claudeEnv.ts';
import type { StringNode } from '../node.ts';
import { assemble } from '../values.ts';

/** Where Claude Code looks for agents, commands and skills. */
const named = /(?:^|\/)(?:\.|dot_)?claude\/(?:agents|commands|skills)\/(?:[^/]+\/)*[^/]+\.md$|(?:^|\/)SKILL\.md$/i;

/** The YAML between the first two lines of `---`, in characters no more than anybody writes. */
const frontMatter = /^---[ \t]*\r?\n([\s\S]{0,20000}?)^---[ \t]*\r?$/m;

const model = /^model[ \t]*:[ \t]*(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([^\s"'#][^\n#]{0,200}?))[ \t]*(?:#.*)?\r?$/m;

export const isAgent = (path: string): boolean => named.test(path);

/** The front matter of agents, commands and skills of Claude Code, which can name a model. */
export const agents: CarrierReader = {
  id: 'agents',
  anchors: [],
  wants: (path) => isAgent(path),
  async read(_, text): Promise<Carried> {
    const header = frontMatter.exec(text);
    const found = header?.index === 0 ? model.exec(header[1] ?? '') : null;
    const name = found?.[1] ?? found?.[2] ?? found?.[3];
    if (!header || !found || name === undefined || isAlias(name)) return { candidates: [], unparsed: [] };
    const start = text.indexOf('\n') + 1 + found.index + found[0].indexOf(name, found[0].indexOf(':'));
    const inside = { start, end: start + name.length };
    const quote = found[3] === undefined ? 1 : 0;
    const node: StringNode = { kind: 'string', value: name, start: start - quote, end: inside.end + quote, inside };
    const value = { node: /\{\{|\$/.test(name) ? { ...node, filledBy: 'template' as const } : node, path: 'model' };
    const head = { dialect: 'agent', carrier: 'tag' as const, at: node, whole: false };
    const parts = name.includes(',')
      ? { routes: [{ value, name: 'model', syntax: 'comma' as const }] }
      : { models: [value] };
    return { candidates: [], unparsed: [], configs: [assemble(head, parts)] };
  },
};

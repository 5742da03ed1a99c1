import type { Carried, CarrierReader } from '../carrier.ts';
import type { RouterConfig } from '../config.ts';
import type { StringNode } from '../node.ts';
import { type Look, surroundingsIn } from '../surroundings.ts';
import { assemble } from '../values.ts';

const tag = /<CCR-SUBAGENT-MODEL>([^<\n]{0,300})<\/CCR-SUBAGENT-MODEL>/gi;

/** `/model provider,model` typed into a session, `--model provider,model` given to the command. */
const switched = /(?<![\w/-])(?:\/model|--model)(?:[ \t]{1,10}|=)["']?([A-Za-z0-9_.-]{1,60},[A-Za-z0-9_./:@-]{1,120})/g;

/** Tags and switches that send one agent or session past the routes: agent files, prompts, scripts. */
export const tags: CarrierReader = {
  id: 'tags',
  anchors: ['ccr-subagent-model', '/model ', '--model'],
  wants: (_, text) => /CCR-SUBAGENT-MODEL/i.test(text) || /\bmodel[ =]["']?[\w.-]+,/.test(text),
  async read(path, text): Promise<Carried> {
    const look = surroundingsIn(path, text);
    const overrides = [...text.matchAll(tag)].map((found) => overrideOf(found, text));
    const routes = [...text.matchAll(switched)]
      .filter((found) => isForClaude(found, text))
      .map((found) => routeOf(found, look));
    return { candidates: [], unparsed: [], configs: [...overrides, ...routes] };
  },
};

/** Other programs have a `--model` that takes a list: the command's own name has to stand on the line. */
function isForClaude({ index, 0: whole, 1: model }: RegExpExecArray, text: string): boolean {
  // How the documentation writes what is to be filled in.
  if (model === 'provider,model') return false;
  const around = whole.startsWith('/') ? text : text.slice(text.lastIndexOf('\n', index) + 1, index);
  return /\b(?:claude|ccr)\b/i.test(around);
}

function overrideOf(found: RegExpExecArray, text: string): RouterConfig {
  const { index, 0: whole, 1: model = '' } = found;
  const start = index + whole.indexOf('>') + 1;
  const commented = text.lastIndexOf('<!--', index) > text.lastIndexOf('-->', index);
  const route = {
    value: { node: stringAt(model, start), path: 'CCR-SUBAGENT-MODEL' },
    name: '<CCR-SUBAGENT-MODEL>',
    syntax: model.includes(',') ? ('comma' as const) : ('selector' as const),
    // A router does not see what an HTML comment hides only where the comment is taken out before.
    ...(commented && { severity: 'notice' as const }),
  };
  const head = {
    dialect: 'tag',
    carrier: 'tag' as const,
    at: { start: index, end: index + whole.length },
    whole: false,
  };
  return assemble(head, { overrides: [route] });
}

function routeOf(found: RegExpExecArray, look: Look): RouterConfig {
  const { index, 0: whole, 1: model = '' } = found;
  const end = index + whole.length;
  const { carrier } = look({ start: index, end });
  const value = { node: stringAt(model, end - model.length), path: 'model' };
  const name = whole.startsWith('/') ? '/model' : '--model';
  const head = {
    dialect: 'tag',
    carrier: carrier === 'block' ? ('tag' as const) : carrier,
    at: { start: index, end },
    whole: false,
  };
  return assemble(head, { routes: [{ value, name, syntax: 'comma' }] });
}

function stringAt(value: string, start: number): StringNode {
  const span = { start, end: start + value.length };
  return { kind: 'string', value, ...span, inside: span };
}

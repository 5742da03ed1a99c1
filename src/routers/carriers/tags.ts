import type { Carrier } from '../../finding.ts';
import type { Carried, CarrierReader } from '../carrier.ts';
import type { Route, RouterConfig } from '../config.ts';
import type { StringNode } from '../node.ts';
import { countBelow } from '../sorted.ts';
import { type Look, surroundingsIn } from '../surroundings.ts';
import { assemble } from '../values.ts';
import { textAt } from './textAt.ts';

const target = '[A-Za-z0-9_.-]{1,60},[A-Za-z0-9_./:@-]{1,120}';

const tag = /<CCR-SUBAGENT-MODEL>([^<]{0,300})<\/CCR-SUBAGENT-MODEL>/gi;

/** `/model provider,model` typed into a session, `--model provider,model` given to the command. */
const switched = new RegExp(String.raw`(?<![\w/-])(\/model|--model)(?:[ \t]{1,10}|=)["']?(${target})`, 'g');

/** `model: provider,model` given to the action that runs Claude Code. */
const input = new RegExp(
  String.raw`^[ \t]*["']?((?:fallback_|anthropic_)?model)["']?:[ \t]*["']?(${target})["']?[ \t]*\r?$`,
  'gm',
);

/** `config.Router.think = "anthropic,model"`, `config["Router"]["think"] = ...`, jq's `.Router.default = ...`. */
const set = new RegExp(
  String.raw`\bRouter(?:["']?\])?(?:\.|\[["'])(\w{1,40})(?:["']\])?[ \t]{0,10}\|?=[ \t]{0,10}["'\\]{1,2}(${target})["'\\]`,
  'g',
);

/** What documentation writes for any provider and any model. */
const placeholder = /^\W*(?:your-?)?provider[\w-]*\W+(?:your-?)?model[\w-]*\W*$/i;

/** How far ahead of a tag the comment around it may begin, in characters. */
const commentReach = 5_000;

/** Tags and switches that send one agent or session past the routes: agent files, prompts, scripts. */
export const tags: CarrierReader = {
  id: 'tags',
  anchors: [
    'ccr-subagent-model',
    '/model ',
    '--model',
    'claude-code-action',
    '.router.',
    'router"][',
    "router'][",
    'router[',
  ],
  wants: (_, text) =>
    /CCR-SUBAGENT-MODEL/i.test(text) || /model["']?[ =:]\s*["']?[\w.-]+,|\bRouter["']?\]?[.[]/.test(text),
  async read(path, text): Promise<Carried> {
    const look = surroundingsIn(path, text);
    const forClaude = [...text.matchAll(switched)].filter((found) => isForClaude(found, text));
    const isCommented = comments(text);
    const inputs = text.includes('claude-code-action') ? [...text.matchAll(input)] : [];
    const configs = [
      ...[...text.matchAll(tag)].flatMap((found) => overrideOf(found, isCommented(found.index), look)),
      ...[...forClaude, ...inputs, ...text.matchAll(set)].map((found) => routeOf(found, look)),
    ];
    return { candidates: [], unparsed: [], configs };
  },
};

const command = /claude|\bccr\b/i;

/** Other programs have a `--model` that takes a list: the command's own name has to stand on the line. */
function isForClaude({ index, 1: name, 2: model = '' }: RegExpExecArray, text: string): boolean {
  if (placeholder.test(model)) return false;
  // A command's name does not stand far ahead of its options.
  const before = text.slice(Math.max(0, index - 1_000), index);
  return command.test(name === '/model' ? text : before.slice(before.lastIndexOf('\n') + 1));
}

/** Tells whether a place lies in a comment of HTML. */
function comments(text: string): (at: number) => boolean {
  const marks = [...text.matchAll(/<!--|-->/g)];
  const starts = marks.map(({ index }) => index);
  return (at) => {
    const last = marks[countBelow(starts, at) - 1];
    return last?.[0] === '<!--' && at - last.index <= commentReach;
  };
}

function overrideOf(found: RegExpExecArray, commented: boolean, look: Look): RouterConfig[] {
  const { index, 0: whole, 1: model = '' } = found;
  if (placeholder.test(model)) return [];
  const override: Route = {
    value: { node: nodeOf(model, index + whole.indexOf('>') + 1), path: 'CCR-SUBAGENT-MODEL' },
    name: '<CCR-SUBAGENT-MODEL>',
    syntax: model.includes(',') ? 'comma' : 'selector',
    // Whoever sends the prompt may take comments out before.
    ...(commented && { severity: 'notice' }),
  };
  return [assemble(headOf(found, look), { overrides: [override] })];
}

function routeOf(found: RegExpExecArray, look: Look): RouterConfig {
  const { index, 0: whole, 1: name = '', 2: model = '' } = found;
  const value = { node: nodeOf(model, index + whole.lastIndexOf(model)), path: 'model' };
  return assemble(headOf(found, look), { routes: [{ value, name, syntax: 'comma' }] });
}

/** A tag takes effect wherever it stands, but for what a fence shows. */
function headOf({ index, 0: whole, 1: name }: RegExpExecArray, look: Look) {
  const at = { start: index, end: index + whole.length };
  const { carrier } = look(at);
  const takesEffect = whole.startsWith('<') ? carrier !== 'fence' : carrier === 'block' || name === undefined;
  const own: Carrier = takesEffect ? 'tag' : carrier;
  return { dialect: 'tag', carrier: own, at, whole: false };
}

/** What a program fills in says nothing. */
function nodeOf(model: string, start: number): StringNode {
  const node = textAt(model, start);
  return /[{}$%]/.test(model) ? { ...node, filledBy: 'template' } : node;
}

import type { Span } from '../text.ts';
import { enclosing } from './enclosing.ts';
import { type Fragment, relocated, spanIn } from './fragment.ts';
import { heredocFinder } from './heredoc.ts';
import { readLiteral, spread } from './literal/literal.ts';
import type { Node } from './node.ts';
import type { Look, Surroundings } from './surroundings.ts';
import { isTyped, untyped } from './typed.ts';

/** An object found somewhere inside of a text. */
export interface Embedded {
  readonly node: Node;
  /** Whether it is only a part of a config, so that what it lacks says nothing. */
  readonly part: boolean;
  readonly around: Surroundings;
}

/** What a search for objects needs to know. */
export interface Finder {
  readonly isConfig: (found: Embedded) => boolean;
  readonly look: Look;
  /** Says how many characters were read; false where no more may be. */
  spend(characters: number): boolean;
}

/** The objects of one fragment around its keys, each of which is named by its place in the list of keys. */
export interface Objects {
  /** The outermost object around a key that is a config. */
  whole(index: number): Embedded | undefined;
  /** A piece of a config at a key: a member without its object, an entry without its list. */
  part(index: number): Embedded | undefined;
}

/** Keys of the config itself, of which one is there when it is a config: what only contains a config is none. */
const own =
  /^(?:Providers|providers|Router|router|gateway|template|env|OPENAI_BASE_URL|ANTHROPIC_BASE_URL|CLAUDE_CODE_SUBAGENT_MODEL)$/;

/** @param keys where the keys begin, in ascending order. */
export function objectsIn(
  fragment: Fragment,
  keys: readonly number[],
  via: readonly string[],
  { isConfig, look, spend }: Finder,
): Objects {
  const { text } = fragment;
  const brackets = enclosing(text, keys);
  const heredocAt = via.length > 0 ? heredocFinder(text) : undefined;
  const known = new Map<number, Node | undefined>();
  const configs = new Map<Node, Embedded | undefined>();

  /** Reads what begins at an opening bracket, once however many keys stand in it. */
  const read = (open: number): Node | undefined => {
    if (known.has(open) || !spend(0)) return known.get(open);
    const node = readLiteral(text, startOf(text, open), (characters) => spend(characters + 100));
    known.set(open, node);
    return node;
  };

  const accepted = (node: Node, part: boolean): Embedded | undefined => {
    const around = look(spanIn(fragment, node), via, heredocAt?.(node.start));
    const embedded = { node: relocated(filled(node, text, around), fragment), part, around };
    return isConfig(embedded) ? embedded : undefined;
  };

  const configOf = (node: Node): Embedded | undefined => {
    if (configs.has(node)) return configs.get(node);
    const members = node.kind === 'object' ? node.members : [];
    const isOne = members.some(({ key }) => own.test(key));
    const part = members.some(({ key }) => key === spread);
    const config = isOne ? accepted(isTyped(text, node) ? untyped(node) : node, part) : undefined;
    configs.set(node, config);
    return config;
  };

  const partOf = (key: string, value: Node, { start, end }: Span): Embedded | undefined =>
    accepted({ kind: 'object', members: [{ key, keyAt: { start, end: start }, value }], start, end }, true);

  /** `config.Providers = [...]`, `config["Router"] = {...}`, `"Router": {...}` on its own. */
  const memberAt = (key: number): Embedded | undefined => {
    const sign = /^(\w+)["'\]]{0,2}\s{0,10}(?:\+?=|:)\s{0,20}(?=[[{@])/.exec(text.slice(key, key + 80));
    const value = sign ? read(key + sign[0].length) : undefined;
    return sign?.[1] !== undefined && value ? partOf(sign[1], value, { start: key, end: value.end }) : undefined;
  };

  /** An entry of a provider list: an argument of a call, a request's body. */
  const entryAt = (index: number, key: number): Embedded | undefined => {
    if (!text.startsWith('api_base_url', key)) return undefined;
    const node = (brackets[index] ?? []).map(read).find((one) => one && one.end > key);
    if (!node || !isEntry(node)) return undefined;
    return partOf('Providers', { kind: 'array', items: [node], start: node.start, end: node.end }, node);
  };

  return {
    whole(index) {
      const key = keys[index] ?? 0;
      let best: Embedded | undefined;
      for (const open of brackets[index] ?? []) {
        const node = read(open);
        if (!node || node.end <= key) continue;
        const config = configOf(node);
        if (config) best = config;
        else if (best) return best;
      }
      return best;
    },
    part(index) {
      const key = keys[index] ?? 0;
      return memberAt(key) ?? entryAt(index, key);
    },
  };
}

/** A call's name belongs to its arguments: `dict(HOST=...)`. */
function startOf(text: string, open: number): number {
  if (text[open] !== '(') return open;
  const name = /[\w.]{1,40}$/.exec(text.slice(Math.max(0, open - 40), open));
  return open - (name?.[0].length ?? 0);
}

function isEntry(node: Node): boolean {
  const members = node.kind === 'object' ? node.members : [];
  const has = (...keys: readonly string[]): boolean => members.some(({ key }) => keys.includes(key));
  // A schema, and code that maps names to names, have the keys without a value of their kind.
  const isWritten = members.some(({ key, value }) => /^(?:name|api_base_url)$/.test(key) && value.kind === 'string');
  return isWritten && has('name') && has('api_key', 'models', 'transformer');
}

/** The node with each string as the carrier's language means it, and marked if it is not what CCR will read. */
function filled(node: Node, text: string, around: Surroundings): Node {
  switch (node.kind) {
    case 'object':
      return {
        ...node,
        members: node.members.map((member) => ({ ...member, value: filled(member.value, text, around) })),
      };
    case 'array':
      return { ...node, items: node.items.map((item) => filled(item, text, around)) };
    case 'string': {
      const value = around.meant(node.value);
      const filledBy = node.filledBy ?? around.fills(text.slice(node.start, node.end));
      return { ...node, value, ...(filledBy && { filledBy }) };
    }
    default:
      return node;
  }
}

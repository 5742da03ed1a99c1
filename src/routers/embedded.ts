import { type Fragment, offsetIn } from './fragment.ts';
import { type Embedded, type Finder, objectsIn } from './objects.ts';
import { countBelow } from './sorted.ts';
import { surroundingsIn } from './surroundings.ts';
import { base64, codedKeys } from './views/base64.ts';
import { outerViews, views } from './views/index.ts';
import type { View } from './views/view.ts';

export type { Embedded } from './objects.ts';

/** What may stand between a key and the bracket of its value, as far as other languages and carriers go. */
const between = String.raw`(?:\\[nrt"'\\]|&#?\w{2,5};|%(?:2[02-9]|3[aAdD]|0[aA])|[^\w.({[@;%&\\]){0,60}`;
const bracket = String.raw`(?:[[{@]|%\{|%[57][bB]|\w{1,24}!?(?:\{\})?[ \t]{0,4}(?:[({]|\[(?!["']\w)))`;

/** Keys of which a router config has at least one, also in base64; what stands around them may be one. */
const keys = new RegExp(
  `(?<coded>${codedKeys.join('|')})|(?:[Pp]roviders|[Rr]outer|gateway)(?=${between}${bracket})|(?:api_base_url|(?:OPENAI|ANTHROPIC)_BASE_URL|CLAUDE_CODE_SUBAGENT_MODEL)(?![\\w-])`,
  'g',
);

/** Whether what stands ahead lets a word be a key of its own. */
const ownWord = /(?:^|[^\w.-]|%2[27]|\\[nrt])$/;
/** `config.Providers = [...]`, and jq's `.Providers += [...]`. */
const assigned = /^\w+\s{0,10}\+?=\s{0,20}[[{@]/;

/** Where the keys of a text begin, and where there is a key in base64. */
function keysIn(text: string) {
  const found = [...text.matchAll(keys)];
  const codes = found.filter(({ groups }) => groups?.['coded'] !== undefined).map(({ index }) => index);
  const places = found.flatMap(({ index, groups }) => {
    if (groups?.['coded'] !== undefined) return [];
    const isOwn = ownWord.test(text.slice(Math.max(0, index - 3), index));
    return isOwn || (text[index - 1] === '.' && assigned.test(text.slice(index, index + 50))) ? [index] : [];
  });
  return { places, codes };
}

/** How much more a character costs that a view puts together than one that is read. */
const building = 3;

/** Bounds on the work that one hostile text may cause: characters that are read, and views on top of each other. */
const limits = { read: 12_000_000, views: 3 };

interface Search extends Finder {
  /** Whether pieces of configs are looked for, rather than whole ones. */
  readonly parts: boolean;
  /** Sorted by their start; none lies inside of another. */
  readonly found: Embedded[];
  readonly starts: number[];
  /** How far each chain of views has been looked through. */
  readonly opened: Map<string, number>;
}

/**
 * Finds the objects of a text that `isConfig` accepts, wherever they stand: in heredocs, block scalars, fences, source
 * code, strings and comments; then pieces of configs that stand alone. Spans are offsets into `text`. `complete` is
 * false where the text was too much to be looked at as a whole.
 */
export function findEmbedded(
  path: string,
  text: string,
  isConfig: (found: Embedded) => boolean,
): { readonly found: readonly Embedded[]; readonly complete: boolean } {
  let spent = 0;
  const spend = (characters: number): boolean => {
    spent += characters;
    return spent <= limits.read;
  };
  const shared = { isConfig, look: surroundingsIn(path, text), spend, found: [], starts: [] };
  const { places, codes } = keysIn(text);
  const decode = { id: base64.id, open: base64.over({ text }) };
  for (const parts of [false, true]) {
    const search: Search = { ...shared, parts, opened: new Map() };
    lookThrough(search, { text }, [], places);
    for (const at of codes) openView(search, decode, at, [], at);
  }
  return { found: shared.found, complete: spent <= limits.read };
}

function lookThrough(search: Search, fragment: Fragment, via: readonly string[], places: readonly number[]): void {
  const open = places.map((key, index) => ({ index, key, at: offsetIn(fragment, key) }));
  const left = () => open.filter(({ at }) => !isCovered(search, at));
  const lookBy = (view: View): void => {
    if (via.length >= limits.views) return;
    const opener = { id: view.id, open: view.over(fragment) };
    for (const { key, at } of left()) openView(search, opener, key, via, at);
  };
  if (left().length === 0) return;
  for (const view of outerViews) if (!via.includes(view.id)) lookBy(view);
  const objects = objectsIn(fragment, places, via, search);
  for (const { index, at } of left()) {
    if (isCovered(search, at) || !search.spend(0)) continue;
    const found = search.parts ? objects.part(index) : objects.whole(index);
    if (found) add(search, found);
  }
  for (const view of views) lookBy(view);
}

/** A view of the text that is looked through. */
interface Opener {
  readonly id: string;
  readonly open: ReturnType<View['over']>;
}

/** @param at where in the file the anchor is. */
function openView(search: Search, { id, open }: Opener, anchor: number, via: readonly string[], at: number): void {
  const chain = [...via, id];
  const name = chain.join(' ');
  if (at < (search.opened.get(name) ?? 0) || isCovered(search, at) || !search.spend(0)) return;
  const inner = open(anchor);
  if (!inner || !search.spend(inner.text.length * building)) return;
  search.opened.set(name, offsetIn(inner, inner.text.length));
  lookThrough(search, inner, chain, keysIn(inner.text).places);
}

function isCovered({ starts, found }: Search, at: number): boolean {
  const last = found[countBelow(starts, at + 1) - 1];
  return last !== undefined && at < last.node.end;
}

/** Whatever lies inside of a new find was a part of it. */
function add({ starts, found }: Search, embedded: Embedded): void {
  const { start, end } = embedded.node;
  const from = countBelow(starts, start);
  const inside = countBelow(starts, end) - from;
  starts.splice(from, inside, start);
  found.splice(from, inside, embedded);
}

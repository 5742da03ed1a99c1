import type { CharSet } from './charset.ts';
import type { Pattern } from './parse.ts';

/** Bytes that are looked at; what goes on longer than this is left to the pattern. */
const farthest = 96;

/** A pattern with more states than this takes too much to sieve for. */
const mostStates = 96;
const mostNodes = 4000;

/** Characters of one repeat that are counted; longer ones are taken to go on as they like. */
const mostCounted = 64;

/** States are places in a table, each with a row for all bytes. */
const row = 256;
const passed = 0;
const failed = row;
const unknown = -1;

/**
 * Tells quickly where a pattern cannot match: false when no match begins at `at` of bytes that end at `high`, true when
 * the pattern itself has to be asked.
 */
export type Sieve = (bytes: Uint8Array, at: number, high: number) => boolean;

/**
 * The pattern as an automaton that takes one step a byte and looks neither ahead nor behind, nor counts to the end, so
 * that it takes whatever the pattern takes, and more. Its states are made when they are first reached.
 */
export function sieveOf(pattern: Pattern): Sieve {
  const nodes: Node[] = [];
  const start = build(pattern, add(nodes, { set: undefined, next: [] }), nodes);
  /** The nodes that each state stands for, and the state of each set of nodes. */
  const members: (readonly number[])[] = [[], []];
  const known = new Map<string, number>();
  let table = new Int16Array(8 * row).fill(unknown);

  const stateOf = (reached: ReadonlySet<number>): number => {
    const ids = [...reached].sort((a, b) => a - b);
    if (ids.length === 0) return failed;
    if (ids.some((id) => nodes[id]?.next.length === 0)) return passed;
    const key = ids.join();
    const state = known.get(key) ?? members.length * row;
    if (state === mostStates * row) return passed;
    if (state === members.length * row) {
      known.set(key, state);
      members.push(ids);
      if (members.length * row > table.length) {
        const larger = new Int16Array(table.length * 2).fill(unknown);
        larger.set(table);
        table = larger;
      }
    }
    return state;
  };

  const step = (state: number, byte: number): number => {
    const reached = new Set<number>();
    for (const id of members[state / row] ?? []) {
      const node = nodes[id];
      if (node?.set?.[byte] === 1) for (const next of node.next) reach(next, nodes, reached);
    }
    const next = stateOf(reached);
    table[state + byte] = next;
    return next;
  };

  const beginning = new Set<number>();
  reach(start, nodes, beginning);
  const first = start < 0 ? passed : stateOf(beginning);
  return (bytes, at, high) => {
    if (first === passed) return true;
    const last = Math.min(high, at + farthest);
    let state = first;
    for (let place = at; place < last; place++) {
      const byte = bytes[place] ?? 0;
      const next = table[state + byte] ?? passed;
      state = next === unknown ? step(state, byte) : next;
      if (state <= failed) return state === passed;
    }
    return last < high;
  };
}

/** Takes one byte of its set and goes on; without a set it goes on at once; without a next one it has passed. */
interface Node {
  readonly set: CharSet | undefined;
  readonly next: number[];
}

function add(nodes: Node[], node: Node): number {
  return nodes.push(node) - 1;
}

/** Adds `pattern` ahead of the node `next`. Returns where it begins, or -1 when it is too large. */
function build(pattern: Pattern, next: number, nodes: Node[]): number {
  if (next < 0 || nodes.length > mostNodes) return -1;
  switch (pattern.kind) {
    case 'set':
      return add(nodes, { set: pattern.set, next: [next] });
    case 'sequence':
      return pattern.items.reduceRight((following, item) => build(item, following, nodes), next);
    case 'choice': {
      const starts = pattern.options.map((option) => build(option, next, nodes));
      return starts.includes(-1) ? -1 : add(nodes, { set: undefined, next: starts });
    }
    case 'repeat':
      return buildRepeat(pattern, next, nodes);
    case 'look':
      return next;
  }
}

function buildRepeat({ item, min, max }: Extract<Pattern, { kind: 'repeat' }>, next: number, nodes: Node[]): number {
  const counted = Math.min(min, mostCounted);
  let at = next;
  if (max > counted) {
    const loop = { set: undefined, next: [next] };
    const again = add(nodes, loop);
    const start = build(item, max > 1 ? again : next, nodes);
    if (start < 0) return -1;
    loop.next.push(start);
    at = again;
  }
  for (let count = 0; count < counted; count++) at = build(item, at, nodes);
  return at;
}

/** Adds to `reached` the nodes that take a byte, or have passed, to which `id` leads. */
function reach(id: number, nodes: readonly Node[], reached: Set<number>, seen: Set<number> = new Set()): void {
  const node = nodes[id];
  if (!node || seen.has(id)) return;
  seen.add(id);
  if (node.set || node.next.length === 0) reached.add(id);
  else for (const next of node.next) reach(next, nodes, reached, seen);
}

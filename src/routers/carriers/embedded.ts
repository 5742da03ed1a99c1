import type { Candidate, CarrierReader, Unparsed } from '../carrier.ts';
import { recognises } from '../dialects/index.ts';
import { type Embedded, findEmbedded } from '../embedded.ts';
import { surroundingsIn } from '../surroundings.ts';
import { keyAnchors } from './keyAnchors.ts';

/** What makes a text of any kind a router config in all likelihood, though no object can be read from it. */
const unmistakable = /\bProviders\b\\*["']?\s{0,20}[:=]\s{0,20}\[[\s\S]{0,2000}?\bapi_base_url\b\\*["']?\s{0,20}[:=]/g;

/** How much of a text that cannot be read is judged by its words, in characters from its first key. */
const judged = 4_000;

/** An object somewhere inside of a text: heredoc, block scalar, fence, source code, string, comment. */
export const embedded: CarrierReader = {
  id: 'embedded',
  // What stands in base64 is decoded by whoever looks for anchors.
  anchors: keyAnchors,
  wants: () => true,
  async read(path, text) {
    const { found, complete } = findEmbedded(
      path,
      text,
      (one) => one.node.kind === 'object' && recognises(candidateOf(one)),
    );
    const candidates = found.map(candidateOf);
    return { candidates, unparsed: complete ? leftOver(path, text, candidates) : [tooMuch(text)] };
  },
};

function candidateOf({ node, part, around: { carrier, target } }: Embedded): Candidate {
  // A text that is written to a file of its own is that file as a whole.
  return { carrier, node, part, top: target !== undefined && !part, ...(target !== undefined && { target }) };
}

/** Pieces that no object could be read from. */
function leftOver(path: string, text: string, candidates: readonly Candidate[]): Unparsed[] {
  const look = surroundingsIn(path, text);
  return [...text.matchAll(unmistakable)].flatMap(({ index, 0: found }) => {
    if (candidates.some(({ node }) => node.start <= index && index < node.end)) return [];
    const end = Math.min(text.length, index + Math.max(judged, found.length));
    return {
      carrier: look({ start: index, end }).carrier,
      span: { start: index, end },
      at: { start: index, end: index + found.search(/[:=]/) },
      reason: 'no complete object stands around it',
    };
  });
}

function tooMuch(text: string): Unparsed {
  return {
    carrier: 'text',
    span: { start: 0, end: 0 },
    at: { start: 0, end: Math.min(1, text.length) },
    reason: 'it has more brackets around the keys of router configs than can be followed',
  };
}

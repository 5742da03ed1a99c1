import type { Detector } from './detector.ts';
import { isMalformed } from './filters/malformed.ts';
import { isUnmistakable, longestSequence } from './filters/placeholder.ts';
import { isToken } from './filters/token.ts';
import type { Match } from './probe.ts';

/** Bytes of the longest file that is taken for one key and nothing else. */
export const longestLone = 256;

const kinds: readonly Pick<Detector, 'id' | 'rule' | 'provider' | 'title' | 'severity' | 'pattern'>[] = [
  {
    id: 'lone-zhipu',
    rule: 'key-zhipu',
    provider: 'zhipu',
    title: 'Zhipu (Z.ai) API key',
    pattern: /^[0-9a-f]{32}\.[A-Za-z0-9]{16}$/,
  },
  {
    id: 'lone-ollama',
    rule: 'key-ollama',
    provider: 'ollama',
    title: 'Ollama Cloud API key',
    pattern: /^[0-9a-f]{32}\.[A-Za-z0-9_-]{24}$/,
  },
  {
    id: 'lone-key',
    rule: 'key-generic',
    provider: 'generic',
    title: 'key or token, alone in its file',
    severity: 'warning',
    pattern: /^(?![0-9a-fA-F]{1,64}$)(?=[^a-z]{0,64}[a-z])[A-Za-z0-9]{32,64}$/,
  },
];

const loneDetectors = kinds.map(
  (kind): Detector => ({ ...kind, certainty: 'generic', keywords: [], examples: () => [] }),
);

/** Files that hold one digest, version or id, by their names. */
const harmless =
  /(?:hash|sums?|sha\d{0,3}|md5|etag|integrity|version|revision|commit|digest|fingerprint|sig|signature|id|pub|lock)$/i;

function isMadeUp(secret: string): boolean {
  const isText = /^[\t\n\r -~]{1,200}$/.test(Buffer.from(secret, 'base64').toString('latin1'));
  return isText || isMalformed(secret) || isUnmistakable(secret) || longestSequence(secret) >= 6;
}

/**
 * The key that the file at `path` consists of: tools keep tokens in files with nothing else in them, where no word tells
 * what they are. Hexadecimal runs and UUIDs are digests and ids as well, so that they do not count; nor does what was cut or
 * edited to look like a key of a known format, nor text in base64.
 */
export function loneKey(path: string, bytes: Buffer): Match | undefined {
  const text = bytes.toString('latin1');
  const secret = text.trim();
  const detector = loneDetectors.find(({ pattern }) => pattern.test(secret));
  if (!detector || harmless.test(path) || !isToken(secret) || isMadeUp(secret)) return undefined;
  const start = text.indexOf(secret);
  return { detector, start, end: start + secret.length, hit: start, keyword: '', secret };
}

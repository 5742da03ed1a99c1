import { wordy } from './wordiness.ts';

/** References that are filled in later: shell, CMD, templates, code and secret stores. */
const reference =
  /^(?:\$|%[A-Za-z_]\w{0,64}%|#\{|\{|<|\[|@|process\.env|os\.(?:environ|getenv)|import\.meta|env[.:([]|ENV[.:([]|ctx\.|secrets?\.|vars?\.|config\.|vault:|op:\/\/|ssm:|arn:aws:|ref\+|awssm|sops:|file:|keyring:|!|\*)|\$\{[\w.:?!/ '()-]{1,80}\}|\{\{[\w.:|?!/ '()-]{1,80}\}\}|<[A-Za-z_ -]{2,40}>|\.{3}|…/;

/** Words that stand for a key which somebody else is to fill in, and the usual values of servers that ask for none. */
const markers = new Set(
  (
    'your yours my example examples sample dummy fake test testing tests mock placeholder changeme change replace replaceme insert enter ' +
    'paste put here todo fixme tbd redacted removed hidden masked none null nil undefined unused empty anything whatever something some ' +
    'needed required unneeded ignored optional existing session local localhost ollama lmstudio foo foobar bar baz xxx xxxx secretkey ' +
    'apikey yourapikey yourkey mykey demo invalid notneeded nokey value string text default key token secret password user'
  ).split(' '),
);

/** Markers that a made-up part of a real key would never spell between two delimiters. */
const plainMarkers =
  /(?<![A-Za-z0-9])(?:your|example|placeholder|changeme|redacted|dummy|replace|insert|fake|sample|here)(?![A-Za-z0-9])|EXAMPLE(?:KEY)?$/i;

/** The same character, or two of them, over and over: `xxxx`, `0000`, `****`. Binary zeros give base64 its runs of `A`. */
function isRepetitive(value: string): boolean {
  return (
    hasFew(value.toLowerCase(), value.length < 12 ? 1 : 2) || /[xX]{6}|([B-Za-z0-9])\1{7}|[*•#]{3}|\.{3}|…/.test(value)
  );
}

/** Whether `value` has at most so many of the characters that keys and stand-ins for them are made of. */
function hasFew(value: string, most: number): boolean {
  let met = '';
  for (const c of value) {
    if (met.includes(c) || !/[a-z0-9*•#?]/.test(c)) continue;
    met += c;
    if (met.length > most) return false;
  }
  return true;
}

/** The length of the longest run that counts up: `abcdefgh`, `12345678`, and on from `9` to `0`. */
export function longestSequence(value: string): number {
  let longest = 0;
  let run = 1;
  for (let at = 1; at < value.length; at++) {
    const step = value.charCodeAt(at) - value.charCodeAt(at - 1);
    run = step === 1 || value.slice(at - 1, at + 1) === '90' ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Whether `body`, what follows the known prefix of a key, is beyond doubt no key. */
export function isUnmistakable(body: string): boolean {
  return isRepetitive(body) || longestSequence(body) > body.length / 2 || plainMarkers.test(body);
}

/**
 * Whether `value` stands for a secret that is filled in elsewhere, or that is not needed at all, such as `sk-xxx`,
 * `${KEY}`, `ollama` and `YOUR_API_KEY`. Meant for values of which nothing but their place says that they are secret.
 */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  const body = text.replace(
    /^(?:Bearer |sk-or-v1-|sk-ant-(?:api03-)?|sk-|pk-|key-|ms-|hf_|gsk_|AIza(?:Sy)?|xai-|nvapi-)/,
    '',
  );
  if (body.length < 4 || reference.test(text) || isRepetitive(body) || longestSequence(body) >= 8) return true;
  const parts = body.split(/[^A-Za-z]{1,64}/).filter((part) => part.length > 0);
  if (parts.some((part) => plainMarkers.test(part)) || markers.has(body.toLowerCase().replace(/[^a-z]/g, '')))
    return true;
  return isProse(body, parts);
}

/** Words between delimiters, in capitals throughout (`USE_EXISTING_SESSION`) or with a word that marks a placeholder. */
function isProse(body: string, parts: readonly string[]): boolean {
  const letters = parts.join('');
  if (letters.length < body.replace(/[_ .-]/g, '').length - 2 || parts.length < 2) return false;
  const marked = parts.some((part) => markers.has(part.toLowerCase()));
  return marked || (body.toUpperCase() === body && wordy(parts.join(' ')));
}

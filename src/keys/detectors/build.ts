import type { Severity } from '../../finding.ts';
import type { Detector, DetectorExample } from '../detector.ts';
import { alnum, type Random } from '../random.ts';
import { anyCaseOf, type Shape, sampleOf, shortOf, sourceOf, wordsSource } from './shape.ts';

interface Kind {
  /** `openrouter`. */
  readonly provider: string;
  /** `OpenRouter API key`. */
  readonly title: string;
  /** The provider when missing; needed where a provider has several formats. */
  readonly id?: string;
  /** `key-<provider>` when missing. */
  readonly rule?: string;
  readonly severity?: Severity;
  /** Least Shannon entropy of the secret in bits per character. */
  readonly entropy?: number;
  verify?(secret: string): boolean;
}

interface Prefixed extends Kind {
  /** Begins with the literal by which it is found. */
  readonly shape: Shape;
  /** A made-up key, where `verify` asks for more than the shape says. */
  sample?(random: Random): string;
}

interface Inner extends Kind {
  readonly shape: Shape;
  /** The literal among the parts of the shape by which it is found. */
  readonly marker: string;
  /** The most characters that stand ahead of the mark. */
  readonly before: number;
}

interface Near extends Kind {
  /** Words, in any case, of which one must stand ahead of the secret. Lower case, 3 to 24 characters. */
  readonly words: readonly string[];
  readonly shape: Shape;
  /** How many characters may stand between word and secret; 60 when missing. */
  readonly within?: number;
}

interface Assigned extends Kind {
  /** Beginnings of names, in any case: `openrouter` stands for `OPENROUTER_API_KEY` and `openrouterToken`. */
  readonly words: readonly string[];
  /** What the value looks like; any literal of 8 characters or more when missing. */
  readonly shape?: Shape;
}

/** Ahead of a key stands no character that could be part of it, except the letter of an escape such as `\n`. */
export const start = '(?:(?<![A-Za-z0-9_])|(?<=\\\\[nrt]))';

/** Words that say that a secret follows, for a value which stands further from the provider's name. */
const announced = '(?:[bB]earer|[tT]oken|[kK]ey|KEY|TOKEN|[sS]ecret|SECRET|[aA]uthorization)';

/** The part of a name that says that it holds a secret. */
const says = `(?:${['key', 'token', 'secret', 'auth', 'credential', 'password', '_pat', 'bearer'].map(anyCaseOf).join('|')})[A-Za-z0-9_]{0,12}`;

/** Operators that give a value to a name, from Make's `:::=` to Perl's `=>`, and the `>` that ends an XML tag. */
const operator = '(?:[:.+?|!]{0,3}={1,3}>?|:{1,2}|\\|\\||\\?\\?|,(?=\\s{0,20}[\\\\"\'`])|<-|->|>)';

/** Types may stand ahead of the operator: `token string = "…"`, `token: str = "…"`. */
const typed = '(?: ?:? ?[A-Za-z][A-Za-z0-9_&.<>]{2,19}(?= {0,4}=))?';

/** Pairs of a name and a value: `- name: TOKEN`, then `value: …` on the next line. */
const pair = '[,\\s]{1,20}\\\\{0,3}["\']?[vV]alue\\\\{0,3}["\']?[ \\t]{0,4}[:=]';

/** A blank alone gives a value after a name in capitals, as in Docker's ENV, and after a command line flag. */
const blank = '(?:(?<=[A-Z])|(?<=--[a-z-]{2,30}))[ \\t]';

/** Quotes, but not those of an empty text, with what may stand ahead: a bracket, and the letter of `b"…"`. */
const quotes = '(?:[\\[({]{0,2}[bBrRuUfFL@]?\\\\{0,3}(?:"""|\'\'\'|["\'`](?:(?<=")\'|(?<=\')")?)(?!["\'`]))?';

/** What stands between a name and its value: the end of a quoted name, an operator, quotes, an authorisation scheme. */
export const assignment = `\\\\{0,3}["'\`]?[\\])]?${typed}[ \\t]{0,16}(?:${operator}|${pair}|${blank})[ \\t]{0,16}(?:(?:(?<=>)|(?=\\s{1,40}[\\\\"'\`]))\\s{1,40})?${quotes}(?:(?:[bB]earer|[bB]asic|[tT]oken) )?`;

/**
 * A value without blanks, quotes, brackets or references to variables, up to where such a value can end: not a call, not
 * cut short by dots, and with no sign behind it that would go on with the value.
 */
export const literal =
  '[A-Za-z0-9_+/][A-Za-z0-9_+/.:~-]{6,500}[A-Za-z0-9_+/-]={0,2}(?=$|[\\s"\'`,;)\\]}&<>\\\\|]|\\.(?:[\\s"\'<]|$))';

/** A key that its own format gives away: a fixed head and a body of known alphabet and length. */
export function prefixed({ shape, sample, ...kind }: Prefixed): Detector {
  const [prefix] = shape;
  if (typeof prefix !== 'string') throw new TypeError(`${kind.provider}: the shape must begin with a literal`);
  const make = (random: Random): string => sample?.(random) ?? sampleOf(shape, random);
  return {
    ...named(kind),
    certainty: 'format',
    keywords: [prefix.slice(0, 24)],
    pattern: new RegExp(`${start}${sourceOf(shape)}`, 'y'),
    prefix,
    examples: (random) => [make(random), make(random)].map((secret) => ({ text: secret, secret })),
    nearMisses: (random) => [shortOf(shape, random), `${prefix}...`, `x${make(random)}`],
  };
}

/** A key with a fixed mark in its middle, by which it is found. */
export function inner({ shape, marker, before, ...kind }: Inner): Detector {
  const [prefix] = shape;
  return {
    ...named(kind),
    certainty: 'format',
    keywords: [marker],
    before,
    pattern: new RegExp(`${start}${sourceOf(shape)}`, 'y'),
    ...(typeof prefix === 'string' ? { prefix } : {}),
    examples: (random) => [sampleOf(shape, random)].map((secret) => ({ text: secret, secret })),
    nearMisses: (random) => [shortOf(shape, random), `${marker}${random.text(alnum, 20)}`],
  };
}

/** A key whose format says too little, within reach of a word that names its provider. */
export function near({ words, shape, within = 60, ...kind }: Near): Detector {
  const gap = `(?:[^]{0,${within}}?|[^]{0,140}?${announced}[^A-Za-z0-9]{1,12})`;
  const [prefix] = shape;
  return {
    ...named(kind),
    certainty: 'context',
    keywords: words,
    anyCase: true,
    pattern: new RegExp(`${wordsSource(words)}${gap}(?<![A-Za-z0-9_+/-])(?<secret>${sourceOf(shape)})`, 'y'),
    ...(typeof prefix === 'string' ? { prefix } : {}),
    examples: (random) => words.filter(isName).flatMap((each) => assignments(each, sampleOf(shape, random))),
    nearMisses: (random) => [
      `checksum = ${sampleOf(shape, random)}`,
      ...words.map((each) => `${each}_key = ${shortOf(shape, random)}`),
    ],
  };
}

/** Any value that is given to a name which can only hold this provider's key, or to such a name close to the word. */
export function assigned({ words, shape, ...kind }: Assigned): Detector {
  const value = shape ? sourceOf(shape) : literal;
  const name = `${wordsSource(words)}(?:[A-Za-z0-9_.-]{0,50}(?![A-Za-z0-9_.-])(?<=${says})|[^]{0,100}?(?:["'{(,][ \\t]{0,2}|\\n[ \\t]{0,20})(?:[A-Za-z0-9]{1,16}[_-]?)?${says}(?![A-Za-z0-9_]))`;
  return {
    ...named(kind),
    certainty: 'name',
    keywords: words,
    anyCase: true,
    pattern: new RegExp(`${name}${assignment}(?<secret>${value})`, 'y'),
    examples: (random) => words.filter(isName).flatMap((word) => given(word, sampleOf(shape ?? [[alnum, 32]], random))),
    nearMisses: (random) => words.map((word) => `${word} of ${random.text(alnum, 32)}`),
  };
}

function named({ id, provider, title, rule, severity, entropy, verify }: Kind) {
  return {
    id: id ?? provider,
    rule: rule ?? `key-${provider}`,
    provider,
    title,
    ...(severity ? { severity } : {}),
    ...(entropy ? { entropy } : {}),
    ...(verify ? { verify } : {}),
  };
}

/** Whether `word` can stand in the name of a variable; hosts cannot. */
function isName(word: string): boolean {
  return /^[a-z0-9_-]{3,24}$/.test(word);
}

/** The ways in which a secret is written beside `word`. */
function assignments(word: string, secret: string): readonly DetectorExample[] {
  const upper = word.toUpperCase().replace(/[^A-Z0-9]/g, '_');
  return [
    `${upper}_API_KEY=${secret}`,
    `export ${upper}_TOKEN="${secret}"`,
    `{"${word}": {"apiKey": "${secret}"}}`,
    `${word}:\n  api_key: ${secret}\n`,
    `const client = new Client("${word}", '${secret}');`,
    `curl https://api.${word}.example/v1 -H "Authorization: Bearer ${secret}"`,
  ].map((text) => ({ text, secret }));
}

/** The ways in which a secret is given to a variable that begins with `word`. */
function given(word: string, secret: string): readonly DetectorExample[] {
  const name = `${word.toUpperCase().replace(/[^A-Z0-9]{1,3}/g, '_')}_API_KEY`;
  return [
    `${name}=${secret}\n`,
    `export ${name}='${secret}'`,
    `ENV ${name} ${secret}\n`,
    `"env": { "${name}": "${secret}" }`,
    `env:\n  ${name}: ${secret}\n`,
    `- name: ${name}\n  value: "${secret}"\n`,
    `os.environ["${name}"] = "${secret}"`,
    `process.env.${name} || "${secret}"`,
    `setenv("${name}", "${secret}", 1);`,
    `const ${name.toLowerCase()}: string = '${secret}';`,
  ].map((text) => ({ text, secret }));
}

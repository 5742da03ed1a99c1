import type { Severity } from '../../finding.ts';
import type { Detector } from '../detector.ts';
import { alnum, type Random } from '../random.ts';
import { assignment, laterName, literal, sameName } from './assignment.ts';
import { ahead, assignments, given, isName } from './examples.ts';
import { plainKinds } from './generic/names.ts';
import { anyOf, type Shape, sampleOf, shortOf, sourceOf, wordStart, wordsSource } from './shape.ts';

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

type Unfinished = Omit<Detector, 'pattern'>;

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
  /** Source of a look-ahead behind the secret. */
  readonly unless?: string;
}

/** `sk-abc123` and `token-1234`: too short for any key. */
const stub = /^(?:sk|key|token)[-_][A-Za-z0-9]{1,8}$/;

interface Sent extends Kind {
  /** Hosts, in lower case, that the key is sent to. */
  readonly hosts: readonly string[];
}

interface Assigned extends Kind {
  /** Beginnings of names, in any case: `openrouter` stands for `OPENROUTER_API_KEY` and `openrouterToken`. */
  readonly words: readonly string[];
}

/** Ahead of a key stands no character that could be part of it, except the letter of an escape such as `\n`. */
export const start = '(?:(?<![A-Za-z0-9_])|(?<=\\\\[nrt]))';

/** Words that say that a secret follows, for a value which stands further from the provider's name. */
const announced = '(?:[bB]earer|[tT]oken|[kK]ey|KEY|TOKEN|[sS]ecret|SECRET|[aA]uthorization)';

/** A name that ends in such a word, on its own or in a longer text: `Using Key=`, `x-api-key: `, `config.api_key = `. */
const saying = `(?:[tT]oken|TOKEN|[kK]ey|KEY|[sS]ecret|SECRET|[aA]uthorization)(?<!(?:${anyOf(plainKinds)})[_ -]?[kK][eE][yY])`;

/** The same as a whole name, which says nothing of any provider. */
const plainName = `(?<![A-Za-z0-9_-])(?:(?:[xX]-)?(?:[aA]pi|API|[aA]uth|AUTH|[aA]ccess|ACCESS|[sS]ecret|SECRET|[bB]earer|BEARER)[ _-]?)?${saying}`;

/** What Rust and C# write between a name and the operator: `: &'static str`, ` { get; set; }`. */
const declared = "(?:: ?&(?:'[a-z]{1,8} )?str(?= ?=)| ?\\{ ?get; ?(?:(?:private |protected )?(?:set|init); ?)?\\})?";

/** Long enough to be a key although its name stands far from the provider's. */
const long = '(?=[A-Za-z0-9_+/.~-]{16})';

/** Names of models stand in fields that are called `key` too. */
const model =
  /^(?:[\w.-]{1,40}\/)?(?:claude|gpt|o[1-9]|gemini|gemma|llama|mi[sx]tral|ministral|codestral|devstral|qwen|qwq|deepseek|glm|kimi|moonshot|grok|command|text-embedding|dall-e|whisper|phi|nova|titan|ernie|hunyuan|doubao|minimax|step|yi|sonar|jamba|rerank|embed|sonnet|opus|haiku|anthropic|openai|google|amazon|meta|us\.|eu\.)[\d.]{0,5}[-:/]/i;

/** A detector whose pattern is made when it is first asked for: most are in each run and never asked for theirs. */
export function withPattern(detector: Unfinished, source: () => string): Detector {
  let pattern: RegExp | undefined;
  return {
    ...detector,
    get pattern() {
      pattern ??= new RegExp(source(), 'y');
      return pattern;
    },
  };
}

/** A key that its own format gives away: a fixed head and a body of known alphabet and length. */
export function prefixed({ shape, sample, ...kind }: Prefixed): Detector {
  const [prefix] = shape;
  if (typeof prefix !== 'string') throw new TypeError(`${kind.provider}: the shape must begin with a literal`);
  const make = (random: Random): string => sample?.(random) ?? sampleOf(shape, random);
  const fields: Unfinished = {
    ...named(kind),
    certainty: 'format',
    keywords: [prefix.slice(0, 24)],
    prefix,
    examples: (random) => [make(random), make(random)].map((secret) => ({ text: secret, secret })),
    nearMisses: (random) => [shortOf(shape, random), `${prefix}...`, `x${make(random)}`],
  };
  return withPattern(fields, () => `${start}${sourceOf(shape)}`);
}

/** A key with a fixed mark in its middle, by which it is found. */
export function inner({ shape, marker, before, ...kind }: Inner): Detector {
  const [prefix] = shape;
  const fields: Unfinished = {
    ...named(kind),
    certainty: 'format',
    keywords: [marker],
    before,
    ...(typeof prefix === 'string' ? { prefix } : {}),
    examples: (random) => [sampleOf(shape, random)].map((secret) => ({ text: secret, secret })),
    nearMisses: (random) => [shortOf(shape, random), `${marker}${random.text(alnum, 20)}`],
  };
  return withPattern(fields, () => `${start}${sourceOf(shape)}`);
}

/** What digests and commits are called: what follows is no key, whoever stands beside it. */
const digests = `(?<!(?:${anyOf(['sha', 'sha1', 'sha256', 'md5', 'digest', 'commit', 'checksum', 'hash', 'integrity', 'revision', 'etag'])})["']?[\\s:=@-]{1,4}["']?)`;

/** A key whose format says too little, within reach of a word that names its provider. */
export function near({ words, shape, unless = '', ...kind }: Near): Detector {
  const gap = `(?:[^]{0,50}?|[^]{0,140}?${announced}[^A-Za-z0-9]{1,12})`;
  const [prefix] = shape;
  const fields: Unfinished = {
    ...named(kind),
    certainty: 'context',
    keywords: words,
    anyCase: true,
    ...(typeof prefix === 'string' ? { prefix } : {}),
    examples: (random) => words.filter(isName).flatMap((each) => assignments(each, sampleOf(shape, random))),
    nearMisses: (random) => [
      `checksum = ${sampleOf(shape, random)}`,
      ...words.map((each) => `${each}_key = ${shortOf(shape, random)}`),
    ],
  };
  return withPattern(
    fields,
    () => `${wordsSource(words)}${gap}(?<![A-Za-z0-9_+/-])${digests}(?<secret>${sourceOf(shape)})${unless}`,
  );
}

/** The words up to their last sign, which the engine has met: what is left of them is a part of the name. */
const anyWord = '(?:[A-Za-z0-9_.& :"\'>(\\]-]{0,23}[& :"\'>(\\]])?';

/** A value that is given to a name which begins with the words, or to one close behind them that says secret. */
const givenTo = `(?:(?:${anyWord}${sameName}|${laterName})${declared}${assignment}|[^]{0,160}?${saying}(?![A-Za-z0-9_])${assignment}${long})(?<secret>${literal})`;

/** The gate of all such patterns, and their pattern: they have all but the words in common, and take long to compile. */
const anyGiven = new RegExp(givenTo, 'y');
const anyNamed = new RegExp(`${wordStart}${givenTo}`, 'y');

/** Any value that is given to a name which can only hold this provider's key, or to such a name close to the word. */
export function assigned({ words, ...kind }: Assigned): Detector {
  return {
    ...named(kind),
    certainty: 'name',
    keywords: words,
    anyCase: true,
    gate: anyGiven,
    pattern: anyNamed,
    examples: (random) => words.filter(isName).flatMap((word) => given(word, random.text(alnum, 32))),
    except: [model, stub],
    nearMisses: (random) => words.map((word) => `${word} of ${random.text(alnum, 32)}`),
  };
}

/** Any value that is given to a name which says no more than secret, ahead of the address that it is sent to. */
export function sent({ hosts, ...kind }: Sent): Detector {
  const fields: Unfinished = {
    ...named(kind),
    certainty: 'name',
    keywords: hosts.map((host) => host.slice(-24)),
    anyCase: true,
    before: 420,
    except: [model, stub],
    examples: (random) =>
      hosts.slice(0, 1).flatMap((host) => ahead(host.includes('.', 8) ? host : `api.${host}`, random.text(alnum, 32))),
    nearMisses: (random) =>
      hosts.flatMap((host) => [
        `{"api_key": "${random.text(alnum, 32)}"}, {"url": "https://${host}/v1"}`,
        `OTHER_API_KEY=${random.text(alnum, 32)}\nURL=https://${host}/v1\n`,
        `api_key: "YOUR_API_KEY", base_url: "https://${host}/v1"`,
      ]),
  };
  return withPattern(
    fields,
    () =>
      `${plainName}${assignment}${long}(?<secret>${literal})(?:(?!\\n[ \\t]{0,20}- )[^{;)]){0,200}?://[A-Za-z0-9.-]{0,60}(?<![A-Za-z0-9-])(?:${anyOf(hosts)})(?![A-Za-z0-9-])`,
  );
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

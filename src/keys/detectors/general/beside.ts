import type { Detector, DetectorExample } from '../../detector.ts';
import type { Random } from '../../random.ts';
import { start } from '../build.ts';
import { anyCaseOf, type Shape, sampleOf, shortOf, sourceOf } from '../shape.ts';

/** How far a shapeless value may stand from the word that names its service, in characters. */
const reach = 40;

/** What names a digest or a version instead of a secret, right ahead of the value. */
const digest =
  '(?<!(?:h1|[sS][hH][aA](?:-?\\d{1,3}|[sS][uU][mM])?|[mM][dD]5|[hH]ash|[iI]ntegrity|[cC]hecksum|[dD]igest|[cC]ommit|[rR]evision|[eE][tT]ag)[^A-Za-z0-9\\n]{1,8})';

/** A value begins a line, a quote, an argument or the right side of an assignment; it is no part of a path. */
const opening = '(?<=[\\s=:>,;|(\\[{"\'`])';
const closing = '(?![A-Za-z0-9_+/-]|[.@][A-Za-z0-9])';

/**
 * Detectors of keys with a fixed head, one for each head: `fixed('digitalocean', 'DigitalOcean token', ['dop_v1_',
 * 'doo_v1_'], [hex, 64])`.
 */
export function fixed(
  provider: string,
  title: string,
  heads: string | readonly string[],
  ...body: Shape
): readonly Detector[] {
  return [heads].flat().map((head) => new Fixed(provider, title, head, [head, ...body]));
}

/**
 * A detector of keys without a head, which only the name of their service gives away: `beside('trello', 'Trello API
 * key', 'trello', [hex, 32])`. In a word of several parts (`new relic`) a blank, `-`, `_` or nothing may join them.
 */
export function beside(
  provider: string,
  title: string,
  words: string | readonly string[],
  ...shape: Shape
): readonly Detector[] {
  return [new Beside(provider, title, [words].flat().flatMap(spellingsOf), shape)];
}

/**
 * There are many hundred detectors and a run asks few of them for their pattern. Accessors on a prototype let the others
 * cost nothing at start-up; on each object they would cost more than the patterns.
 */
class Fixed implements Detector {
  readonly provider: string;
  readonly title: string;
  readonly prefix: string;
  readonly keywords: readonly string[];
  readonly certainty = 'format';
  private readonly shape: Shape;
  private made: RegExp | undefined;

  constructor(provider: string, title: string, prefix: string, shape: Shape) {
    this.provider = provider;
    this.title = title;
    this.prefix = prefix;
    this.keywords = [prefix.slice(0, 24)];
    this.shape = shape;
  }

  get id(): string {
    return `${this.provider}-${slugOf(this.shape)}`;
  }

  get rule(): string {
    return `key-${this.provider}`;
  }

  get pattern(): RegExp {
    this.made ??= new RegExp(`${start}${sourceOf(this.shape)}`, 'y');
    return this.made;
  }

  examples(random: Random): readonly DetectorExample[] {
    const secret = sampleOf(this.shape, random);
    return [
      { text: secret, secret },
      { text: `TOKEN=${secret}\n`, secret },
      { text: `{"token": "${secret}"}`, secret },
    ];
  }

  nearMisses(random: Random): readonly string[] {
    return [shortOf(this.shape, random), `${this.prefix}...`, `x${sampleOf(this.shape, random)}`];
  }
}

class Beside implements Detector {
  readonly provider: string;
  readonly title: string;
  readonly keywords: readonly string[];
  readonly certainty = 'context';
  readonly anyCase = true;
  readonly entropy = 2.8;
  private readonly shape: Shape;
  private made: RegExp | undefined;

  constructor(provider: string, title: string, keywords: readonly string[], shape: Shape) {
    this.provider = provider;
    this.title = title;
    this.keywords = keywords;
    this.shape = shape;
  }

  get id(): string {
    return `${this.provider}-beside-${slugOf(this.shape)}`;
  }

  get rule(): string {
    return `key-${this.provider}`;
  }

  get pattern(): RegExp {
    this.made ??= besidePattern(this.keywords, this.shape);
    return this.made;
  }

  examples(random: Random): readonly DetectorExample[] {
    return this.keywords.flatMap((word) => uses(word, mixedSample(this.shape, random)));
  }

  nearMisses(random: Random): readonly string[] {
    return misses(this.keywords, this.shape, random);
  }
}

function besidePattern(words: readonly string[], shape: Shape): RegExp {
  const named = `(?:${words.map(wordOf).join('|')})`;
  return new RegExp(
    `${named}[\\s\\S]{0,${reach}}?${opening}${digest}(?<secret>${mixed(shape)}${sourceOf(shape)}${closing})`,
    'y',
  );
}

/** The spellings of a name that is also an everyday word, each with something behind it that a secret goes by. */
export function common(name: string): readonly string[] {
  return ['_', ' api', ' key', ' token', ' secret', ' client'].map((tail) => name + tail);
}

/** `sgp-hex40`: what tells the formats of one provider apart. */
function slugOf(shape: Shape): string {
  const parts = shape.map((part) => {
    if (typeof part === 'string') return part.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
    const name = part[0].length <= 22 ? 'hex' : part[0].length <= 62 ? 'alnum' : 'text';
    return ` ${name}${part[1]}`;
  });
  return parts.join('').trim().split(' ').filter(Boolean).join('-');
}

function spellingsOf(words: string): readonly string[] {
  return /^\w+ \w+$/.test(words) && !words.startsWith(' ')
    ? ['', '_', '-', ' '].map((joint) => words.replaceAll(' ', joint))
    : [words];
}

/** A word of up to four letters is common inside longer ones: `lob` stands in `global`. */
function wordOf(text: string): string {
  const any = anyCaseOf(text);
  return text.length > 4 ? any : `(?:(?<![A-Za-z])|(?<=[a-z])(?=[A-Z]))${any}(?![a-z])`;
}

/** A look ahead for a digit, where the alphabet has letters and digits: words are no keys. */
function mixed(shape: Shape): string {
  const runs = shape.filter((part) => typeof part !== 'string');
  const least = runs.reduce((sum, [, length]) => sum + length, 0);
  const has = (member: RegExp): boolean => runs.some(([alphabet]) => member.test(alphabet));
  if (!has(/\d/) || !has(/[a-z]/i)) return '';
  return `(?=\\S{0,${least - 1}}\\d)`;
}

function mixedSample(shape: Shape, random: Random): string {
  const fits = new RegExp(`^${mixed(shape)}`);
  let text = sampleOf(shape, random);
  for (let attempt = 0; attempt < 100 && !fits.test(text); attempt += 1) text = sampleOf(shape, random);
  return text;
}

/** The ways in which `secret` is written beside the name of its service. */
function uses(service: string, secret: string): readonly DetectorExample[] {
  return [
    `${service.toUpperCase()}_TOKEN=${secret}\n`,
    `{"${service}": {"key": "${secret}"}}`,
    `# ${service}\nsecret: '${secret}'\n`,
    `${service}.setToken("${secret}");`,
    `${service} ${secret}`,
  ].map((text) => ({ text, secret }));
}

function misses(services: readonly string[], shape: Shape, random: Random): readonly string[] {
  const secret = mixedSample(shape, random);
  return services.flatMap((service) => [
    `${service}_token = "${shortOf(shape, random)}"`,
    `${service} has nothing to do with the value in the line below.\nvalue = "${secret}"`,
    `${service}: sha256 "${secret}"`,
    `https://cdn.example/${service}/v1/${secret}`,
  ]);
}

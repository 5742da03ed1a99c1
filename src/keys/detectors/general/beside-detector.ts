import type { Severity } from '../../../finding.ts';
import type { Detector, DetectorExample } from '../../detector.ts';
import { lowBar, wordy } from '../../filters/wordiness.ts';
import type { Random } from '../../random.ts';
import { anyCaseOf, type Shape, sampleOf, shortOf, sourceOf } from '../shape.ts';
import { slugOf } from './slug.ts';

/** How far a shapeless value may stand from the word that names its service, in characters. */
const reach = 40;

/** What names a digest or a version instead of a secret, right ahead of the value. */
const digest =
  '(?<!(?:h1|[sS][hH][aA](?:-?\\d{1,3}|[sS][uU][mM])?|[mM][dD]5|[hH]ash|[iI]ntegrity|[cC]hecksum|[dD]igest|[cC]ommit|[rR]evision|[eE][tT]ag)[^A-Za-z0-9\\n]{1,8})';

/** A value begins a line, a quote, an argument or the right side of an assignment; it is no part of a path. */
const opening = '(?<=[\\s=:>,;|(\\[{"\'`])';
/** The name of a value, which would be part of it where its alphabet has the sign of the assignment. */
const label = '(?:[kK]ey|KEY|[tT]oken|TOKEN|[sS]ecret|SECRET|[pP]assword|PASSWORD)=';
const closing = '(?![A-Za-z0-9_+/-]|[.@][A-Za-z0-9])';

/** A key without a head, beside the name of its service. Its accessors are there for the reason told of `Fixed`. */
export class Beside implements Detector {
  readonly provider: string;
  readonly title: string;
  readonly keywords: readonly string[];
  readonly certainty = 'context';
  readonly severity: Severity = 'error';
  readonly anyCase = true;
  readonly entropy = 2.4;
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
    return this.keywords.flatMap((word, index) => {
      const all = uses(word, mixedSample(this.shape, random));
      return index === 0 ? all : all.slice(0, 2);
    });
  }

  nearMisses(random: Random): readonly string[] {
    return misses(this.keywords, this.shape, random);
  }
}

/** The value is looked at ahead of all that is dear: most places fail at its first characters. */
function besidePattern(words: readonly string[], shape: Shape): RegExp {
  const named = `(?:${words.map(wordOf).join('|')})`;
  const value = `${sourceOf(shape)}${closing}${mixed(shape)}`;
  return new RegExp(
    `${named}[\\s\\S]{0,${reach}}?${opening}${padded(shape) ? `(?!${label})` : ''}(?=(?<secret>${value}))${digest}`,
    'y',
  );
}

/** A short or an everyday word is common inside longer ones: `lob` stands in `global`, `box token` in `inbox token`. */
function wordOf(text: string): string {
  const any = anyCaseOf(text);
  if (text.length > 4 && !/[^a-z0-9.]$| /.test(text)) return any;
  return `(?:(?<![A-Za-z])|(?<=[a-z])(?=[A-Z]))${any}${/[a-z]$/.test(text) ? '(?![a-z])' : ''}`;
}

function padded([first]: Shape): boolean {
  return typeof first === 'object' && first[0].includes('=');
}

/** A look back for a digit, where the alphabet has letters and digits: words are no keys. */
function mixed(shape: Shape): string {
  const runs = shape.filter((part) => typeof part !== 'string');
  const has = (member: RegExp): boolean => runs.some(([alphabet]) => member.test(alphabet));
  if (!has(/\d/) || !has(/[a-z]/i)) return '';
  const most = runs.reduce((sum, [, least, longest = least]) => sum + longest, 0);
  return `(?<=\\d\\S{0,${most - 1}})`;
}

function mixedSample(shape: Shape, random: Random): string {
  const fits = new RegExp(`${mixed(shape)}$`);
  let text = sampleOf(shape, random);
  const unfit = (): boolean => !fits.test(text) || wordy(text, lowBar);
  for (let attempt = 0; attempt < 100 && unfit(); attempt += 1) text = sampleOf(shape, random);
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
    `my_${service}_client_secret := "${secret}"`,
  ].map((text) => ({ text, secret }));
}

function misses(services: readonly string[], shape: Shape, random: Random): readonly string[] {
  const secret = mixedSample(shape, random);
  return services
    .slice(0, 2)
    .flatMap((service) => [
      `${service}_token = "${shortOf(shape, random)}"`,
      `${service} has nothing to do with the value in the line below.\nvalue = "${secret}"`,
      `${service}: sha256 "${secret}"`,
      `https://cdn.example/${service}/v1/${secret}`,
    ]);
}

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { detectors } from '../../../src/keys/detectors/index.ts';
import { seeded } from '../../../src/keys/random.ts';
import { parsePattern } from '../../../src/keys/regex/parse.ts';
import { hasRun, packRuns, type Run, runIn, unpackRuns } from '../../../src/keys/regex/run.ts';
import { sieveOf } from '../../../src/keys/regex/sieve.ts';

const sifted = (pattern: RegExp): ((text: string, at?: number) => boolean) => {
  const sieve = sieveOf(parsePattern(pattern.source, pattern.flags));
  return (text, at = 0) => sieve(Buffer.from(text, 'latin1'), at, text.length);
};

describe('sieveOf', () => {
  it.each<[RegExp, string, boolean]>([
    [/ab[0-9]{3}/, 'ab123', true],
    [/ab[0-9]{3}/, 'ab12', false],
    [/ab[0-9]{3}/, 'ab12x', false],
    [/https:\/\/[a-z]{0,9}:\w+@/, 'https://acme/', false],
    [/https:\/\/[a-z]{0,9}:\w+@/, 'https://me:x@', true],
    [/a(?:b|cd){2}e/, 'abcde', true],
    [/a(?:b|cd){2}e/, 'abce', false],
    [/a*b?c+/, 'bcc', true],
    [/(?<!x)a(?=b)/, 'ac', true],
    [/[\s\S]{0,60}z/, 'aaaa', false],
    [/[\s\S]{0,600}z/, 'a'.repeat(200), true],
    [/[0-9]{200}/, '7'.repeat(150), true],
    [/k/i, 'K', true],
  ])('%s lets %j through: %s', (pattern, text, expected) => {
    expect(sifted(pattern)(text)).toBe(expected);
  });

  it('lets all through that a pattern matches', () => {
    const part = fc.constantFrom('a', '[ab]', 'b', '(?:a|bc)', '(?:ab{1,2})', '[^a]', 'c', '(?=a)', '(?<!b)', '.');
    const count = fc.constantFrom('', '', '?', '*', '+', '{2}', '{0,3}', '{2,}');
    const piece = fc
      .tuple(part, count)
      .map(([what, often]) => (what.startsWith('(?=') || what.startsWith('(?<') ? what : what + often));
    const pattern = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => new RegExp(pieces.join(''), 'y'));
    fc.assert(
      fc.property(
        pattern,
        fc.array(fc.stringMatching(/^[abc]{0,12}$/), { minLength: 5, maxLength: 5 }),
        (tried, texts) => {
          const passes = sifted(tried);
          for (const text of texts) {
            tried.lastIndex = 0;
            if (tried.test(text)) expect(passes(text)).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('runIn', () => {
  it.each<[RegExp, [number, number] | undefined]>([
    [/key[\s\S]{0,60}?[0-9a-f]{32}/, [32, 63]],
    [/(?:a|bcd)-[0-9]{20}/, [21, 3]],
    [/x[\s\S]{0,40}?(?=(?<secret>[A-Z]{24}))/, [24, 41]],
    [/x(?![0-9]{32})/, undefined],
    [/x(?:[0-9]{32})?/, undefined],
    [/[0-9]{8}(?:-[0-9]{4}){3}/, undefined],
    [/x.*[0-9]{32}/, undefined],
    [/[\s\S]{16}/, undefined],
  ])('%s', (pattern, expected) => {
    const run = runIn(pattern);
    expect(run && [run.length, run.within]).toEqual(expected);
  });

  it('is the same once it was packed', () => {
    const runs = [runIn(/a[0-9]{32}/), undefined, runIn(/b[0-9]{32}/), runIn(/[A-Z]{20}/)];
    const packed = JSON.parse(JSON.stringify(packRuns(runs))) as ReturnType<typeof packRuns>;
    expect(unpackRuns(packed)).toEqual(runs);
  });
});

describe('hasRun', () => {
  it('agrees with a pattern', () => {
    const run = runIn(/[0-9a-f]{16}/) as Run;
    fc.assert(
      fc.property(fc.stringMatching(/^(?:[0-9a-f]{5,18}[ x]){0,6}$/), fc.nat(40), fc.nat(40), (text, from, more) => {
        const expected = [...text].some(
          (_, at) => at >= from && at <= from + more && /^[0-9a-f]{16}/.test(text.slice(at)),
        );
        expect(hasRun(run, Buffer.from(text), from, from + more, text.length)).toBe(expected);
      }),
    );
  });
});

it('neither the sieve nor the run of any detector holds back its own samples', () => {
  const random = seeded(11);
  const held: string[] = [];
  for (const detector of detectors()) {
    const { pattern, before = 0 } = detector;
    const run = runIn(pattern);
    const sieve = before === 0 ? sieveOf(parsePattern(pattern.source, pattern.flags)) : () => true;
    for (const { text } of detector.examples(random).slice(0, 1)) {
      const bytes = Buffer.from(`x\n${text}\n`, 'utf8');
      const latin = bytes.toString('latin1');
      for (const match of latin.matchAll(new RegExp(pattern.source, `${pattern.flags.replace('y', '')}g`))) {
        const stands = !run || hasRun(run, bytes, match.index, match.index + run.within, bytes.length);
        if (!stands || !sieve(bytes, match.index, bytes.length)) held.push(`${detector.id} ${match.index}`);
      }
    }
  }
  expect(held).toEqual([]);
});

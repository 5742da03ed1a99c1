import { describe, expect, it } from '@jest/globals';
import { crc32, endsInCrc, inBase62, withCrc } from '../../../src/keys/detectors/general/checksum.ts';
import { generalFamilies } from '../../../src/keys/detectors/general/index.ts';
import { alnum, seeded } from '../../../src/keys/random.ts';

const generalDetectors = generalFamilies.flatMap((family) => family());

describe('crc32', () => {
  it('gives the check values of the standard', () => {
    expect(crc32('')).toBe(0);
    expect(crc32('123456789')).toBe(0xcbf43926);
    expect(crc32('The quick brown fox jumps over the lazy dog')).toBe(0x414fa339);
  });
});

describe('inBase62', () => {
  it.each([
    [0, 6, '000000'],
    [61, 1, 'z'],
    [62, 2, '10'],
    [0xffffffff, 6, '4gfFC3'],
  ])('%d in %d digits is %s', (value, length, text) => {
    expect(inBase62(value, length)).toBe(text);
  });
});

describe('endsInCrc', () => {
  it('holds for what withCrc makes, and for nothing else', () => {
    const random = seeded(3);
    const token = withCrc('npm_', random.text(alnum, 30));
    const last = token.at(-1) === 'a' ? 'b' : 'a';
    expect(endsInCrc(token, 4)).toBe(true);
    expect(endsInCrc(token.slice(0, -1) + last, 4)).toBe(false);
  });
});

describe('verify', () => {
  it('doubts a token of which one character was changed', () => {
    const sure = generalDetectors.filter(({ id }) => /^(?:npm|github-gh[a-z]|gitlab-routable-\w+)$/.test(id));
    expect(sure.length).toBeGreaterThan(10);
    for (const detector of sure) {
      for (const { secret } of detector.examples(seeded(5))) {
        const at = secret.length - 12;
        const other = secret.charAt(at) === 'q' ? 'w' : 'q';
        expect([detector.id, detector.verify?.(secret)]).toEqual([detector.id, true]);
        expect([detector.id, detector.verify?.(secret.slice(0, at) + other + secret.slice(at + 1))]).toEqual([
          detector.id,
          false,
        ]);
      }
    }
  });
});

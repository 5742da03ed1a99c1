import { describe, expect, it } from '@jest/globals';
import { classOf, sampleOf, shortOf, sourceOf, wordsSource } from '../../../src/keys/detectors/shape.ts';
import { alnum, base64url, hex, seeded } from '../../../src/keys/random.ts';
import { patternFault } from './form.ts';

describe('shapes', () => {
  it('write alphabets as classes', () => {
    expect(classOf(`${alnum}-_`)).toBe('[0-9A-Za-z\\-_]');
    expect(classOf(hex)).toBe('[0-9a-f]');
  });

  it('match their samples, and neither shorter nor longer ones', () => {
    const shape = ['key.', [hex, 8], '_', [base64url, 4, 6]] as const;
    const pattern = new RegExp(`^${sourceOf(shape)}$`);
    for (const seed of [1, 2, 3, 4]) {
      const random = seeded(seed);
      const sample = sampleOf(shape, random);
      expect(sample).toMatch(pattern);
      expect(shortOf(shape, random)).not.toMatch(pattern);
      expect(`${sample}${random.text(alnum, 3)}`).not.toMatch(pattern);
    }
  });

  it.each([
    ['OPENAI_KEY', true],
    ['myOpenaiKey', true],
    ['my_openai', true],
    ['OLLAMA', false],
    ['reopenai', false],
  ])('find their words in %s: %s', (text, found) => {
    expect(new RegExp(wordsSource(['openai', 'llama'])).test(text)).toBe(found);
  });
});

describe('patternFault', () => {
  it.each(['a+', 'a*?', 'a{3,}', '(?:a{1,3}b?){2,4}', '(?:(?:a?)b){0,9}', '(?=.*x)y'])('refuses %s', (source) => {
    expect(patternFault(source)).toBeDefined();
  });

  it.each(['a{1,3}b?', '(?:ab){2,4}', '(?:a{1,3}b?)?', '[*+]{2}', '\\+{1,2}', '(?:(?!a{1,3})b){0,9}', '(?<name>a{2})'])(
    'accepts %s',
    (source) => {
      expect(patternFault(source)).toBeUndefined();
    },
  );
});

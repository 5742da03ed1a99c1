import { describe, expect, it } from '@jest/globals';
import { alnum, hex, lower, seeded } from '../../src/keys/random.ts';
import { find } from './detectors/search.ts';

const random = seeded(5);

/** The rules that `text` breaks, in the order of their places. */
const rules = (text: string): readonly string[] => find(text).map(({ detector }) => detector.rule);

describe('where several detectors claim a secret', () => {
  it('a format beats the name that it is given to', () => {
    expect(rules(`OPENAI_API_KEY=sk-or-v1-${random.text(hex, 64)}`)).toEqual(['key-openrouter']);
  });

  it('the name of a provider beats a name that only says secret', () => {
    expect(rules(`ANTHROPIC_AUTH_TOKEN="${random.text(lower, 48)}"`)).toEqual(['key-anthropic']);
  });

  it('the longer of two names wins', () => {
    expect(rules(`AZURE_OPENAI_API_KEY=${random.text(alnum, 84)}`)).toEqual(['key-azure-openai']);
  });

  it('the closer of two providers wins', () => {
    const keys = [random.text(hex, 32), random.text(hex, 32)];
    expect(rules(`deepseek:\n  key: sk-${keys[0]}\ndashscope:\n  key: sk-${keys[1]}\n`)).toEqual([
      'key-deepseek',
      'key-dashscope',
    ]);
  });

  it('a shape that several providers share goes to the likeliest without a word beside it', () => {
    expect(rules(`sk-${random.text(alnum, 48)}`)).toEqual(['key-openai']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { isPlaceholder, isUnmistakable, longestSequence } from '../../../src/keys/filters/placeholder.ts';
import { alnum, hex, lower, seeded } from '../../../src/keys/random.ts';

const random = seeded(11);

describe('isPlaceholder', () => {
  it.each([
    'sk-xxx',
    'sk-xxxxxxxxxxxxxxxx',
    'YOUR_OPENROUTER_KEY',
    'your-secret-key-here',
    'your_access_token',
    '<your key>',
    '<API_KEY>',
    'changeme',
    'ollama',
    'lm-studio',
    'not-needed',
    'no-key',
    'none',
    'x',
    'EMPTY',
    'dummy-key',
    'test',
    'fake_token',
    'USE_EXISTING_SESSION',
    'sk-user-key',
    'sk-...',
    'sk-ant-…',
    '****************',
    '00000000000000000000000000000000',
    'abcdefghijklmnop',
    '1234567890abcdef1234567890abcdef',
    '$OPENAI_API_KEY',
    `\${OPENAI_API_KEY}`,
    `\${OPENAI_API_KEY:-}`,
    '{{ openai_key }}',
    '%OPENAI_API_KEY%',
    'process.env.OPENAI_API_KEY',
    "os.environ['KEY']",
    'op://vault/item/key',
  ])('says that %s stands for a key', (value) => {
    expect(isPlaceholder(value)).toBe(true);
  });

  it.each([
    ['a handle without words', 'JS_FakeHandleKey'],
    ['letters alone', random.text(lower, 48)],
    ['letters behind a head', `sk-${random.text(lower, 48)}`],
    ['hexadecimal digits', random.text(hex, 32)],
    ['a word of hexadecimal digits, over and over', `sk-or-v1-${'deadbeef'.repeat(8)}`],
    ['a UUID', [8, 4, 4, 4, 12].map((length) => random.text(hex, length)).join('-')],
    ['a password of words and digits', 'Winter2026!Garden'],
    ['a mixed run', random.text(alnum, 40)],
  ])('takes %s for a key', (_, value) => {
    expect(isPlaceholder(value)).toBe(false);
  });
});

describe('isUnmistakable', () => {
  it.each(['xxxxxxxxxxxx', 'abc...def', `${random.text(alnum, 12)}EXAMPLE`, 'your-key', '0'.repeat(64), '•••'])(
    'drops %s even behind a known head',
    (body) => {
      expect(isUnmistakable(body)).toBe(true);
    },
  );

  it('keeps a marker that stands among letters and digits', () => {
    expect(isUnmistakable(`${random.text(alnum, 20)}7fake9${random.text(alnum, 20)}`)).toBe(false);
  });

  it('keeps the zeros of base64', () => {
    expect(isUnmistakable(`${random.text(alnum, 40)}${'A'.repeat(11)}${random.text(alnum, 10)}`)).toBe(false);
  });
});

describe('longestSequence', () => {
  it.each([
    ['abcdef', 6],
    ['a1b2c3', 1],
    ['7890123', 7],
    ['xx12345xx', 5],
  ])('of %s is %d', (value, length) => {
    expect(longestSequence(value)).toBe(length);
  });
});

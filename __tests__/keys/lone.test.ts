import { describe, expect, it } from '@jest/globals';
import { loneKey } from '../../src/keys/lone.ts';
import { alnum, digits, hex, lower, seeded } from '../../src/keys/random.ts';

const random = seeded(5);
const rule = (path: string, text: string) => loneKey(path, Buffer.from(text))?.detector.rule;

describe('a file that holds one key', () => {
  it.each([
    ['letters and digits', random.text(alnum, 40), 'key-generic'],
    ['small letters and digits', random.text(digits + lower, 32), 'key-generic'],
    ['small letters alone', random.text(lower, 48), 'key-generic'],
    ['two parts', `${random.text(hex, 32)}.${random.text(alnum, 16)}`, 'key-zhipu'],
    ['two longer parts', `${random.text(hex, 32)}.${random.text(alnum, 24)}`, 'key-ollama'],
  ])('is found: %s', (_, secret, expected) => {
    expect(rule('notes.txt', `${secret}\n`)).toBe(expected);
    expect(loneKey('token', Buffer.from(`\r\n${secret}\r\n`))).toMatchObject({ start: 2, end: 2 + secret.length });
  });

  it.each([
    ['a digest', 'notes.txt', random.text(hex, 64)],
    ['a UUID', 'notes.txt', '8-4-4-4-12'.replace(/\d+/g, (length) => random.text(hex, Number(length)))],
    ['two keys', 'notes.txt', `${random.text(alnum, 40)}\n${random.text(alnum, 40)}`],
    ['a name', 'notes.txt', 'the-quick-brown-fox-jumps-over-the-lazy-dog'],
    ['a short text', 'notes.txt', random.text(alnum, 21)],
    ['a key that was cut', 'notes.txt', `AIza${random.text(alnum, 33)}`],
    ['text in base64', 'notes.txt', btoa('some text that nobody wants to hide')],
    ['a run of one letter', 'notes.txt', 'x'.repeat(40)],
    ['the id of a build', '.next/BUILD_ID', random.text(alnum, 40)],
    ['the sum of a file', 'tool.sha256sum', random.text(alnum, 44)],
  ])('is not %s', (_, path, text) => {
    expect(rule(path, text)).toBeUndefined();
  });
});

import { describe, expect, it } from '@jest/globals';
import { leak } from '../../src/keys/leak.ts';
import { base64, seeded } from '../../src/keys/random.ts';

const at = { start: 0, end: 1 };
const key = { rule: 'key-private-key', title: 'Private key' };
const subject = (secret: string): string => leak(key, secret, at, 'error').subject;

const dashes = '-'.repeat(5);
const block = (seed: number): string[] => [
  `${dashes}BEGIN PRIVATE KEY${dashes}`,
  seeded(seed).text(base64, 64),
  seeded(seed + 1).text(base64, 20),
  `${dashes}END PRIVATE KEY${dashes}`,
];

describe('an armoured private key', () => {
  it('is the same however a file lays it out', () => {
    const joints = ['\n', '\r\n', '\n    ', '\\n', '\\r\\n', '",\n  "'];
    expect(new Set(joints.map((joint) => subject(block(1).join(joint)))).size).toBe(1);
  });

  it('differs from any other', () => {
    expect(subject(block(1).join('\n'))).not.toBe(subject(block(2).join('\n')));
  });
});

describe('any other secret', () => {
  it('counts with each of its characters', () => {
    expect(new Set(['ab\\ncd', 'abcd', 'ab cd', 'ab\ncd'].map(subject)).size).toBe(4);
  });
});

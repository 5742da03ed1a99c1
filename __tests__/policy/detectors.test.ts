import { describe, expect, it } from '@jest/globals';
import { createInspector } from '../../src/inspect.ts';
import { seeded } from '../../src/keys/random.ts';
import { defaultPolicy } from '../../src/policy/default.ts';
import { detectedIn } from '../../src/policy/detectors.ts';
import type { CustomDetector } from '../../src/policy/policy.ts';

const key = seeded(3).text('0123456789abcdef', 24);

/** The columns at which the check itself finds keys of the detector in `text`. */
async function columns(detector: CustomDetector, text: string): Promise<number[]> {
  const inspector = createInspector({ ...defaultPolicy, detectors: [detector] });
  const sink = inspector.begin('a.txt');
  const bytes = Buffer.from(text);
  sink.space().set(bytes);
  sink.wrote(bytes.length);
  const { findings } = await inspector.end();
  return findings.filter(({ rule }) => rule === 'key-acme').map(({ column }) => column);
}

const near: CustomDetector = { id: 'acme', keywords: ['zorg'], regex: '\\b[a-f0-9]{24}\\b' };

describe('a detector of the policy', () => {
  it.each<[string, CustomDetector, string, number[]]>([
    ['a prefix', { id: 'acme', prefix: 'acme_' }, `x = acme_${key};`, [5]],
    ['a prefix and a regex', { id: 'acme', prefix: 'acme_', regex: 'acme_(?<secret>[a-f0-9]+)' }, `acme_${key}`, [6]],
    ['a keyword ahead', near, `ZORG_KEY = ${key}`, [12]],
    ['a keyword behind', near, `${key} # for zorg`, [1]],
    ['a keyword within', { id: 'acme', keywords: ['-zz-'], regex: '[a-z]{4}-zz-[0-9]{8}' }, 'x abcd-zz-83726150', [3]],
    ['a keyword with signs', { id: 'acme', keywords: ['k.(*'], regex: '[a-f0-9]{24}' }, `k.(* ${key}`, [6]],
    ['a keyword besides the prefix', { id: 'acme', keywords: ['zorg'], prefix: 'brk-' }, `zorg: brk-${key}`, [7]],
    ['no keyword on the line', near, `zorg\n${key}\nzorg`, []],
    ['a keyword too far away', near, `zorg ${'- '.repeat(60)}${key}`, []],
    ['too little entropy', { ...near, entropy: 3.9 }, `zorg = ${'ab'.repeat(12)}`, []],
    ['an allowed value', { ...near, allow: [`^${key.slice(0, 4)}`] }, `zorg = ${key}`, []],
  ])('with %s is found, and its examples are judged alike', async (_, detector, text, expected) => {
    expect(await columns(detector, text)).toEqual(expected);
    expect(detectedIn(detector, text)).toHaveLength(expected.length);
  });
});

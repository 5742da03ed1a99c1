import { describe, expect, it } from '@jest/globals';
import { excerptOf } from '../src/excerpt.ts';

const secret = 'Zq9-aB3_'.repeat(4);

/** What stands under the caret. */
const marked = (text: string, start: number, end: number, hidden: readonly { start: number; end: number }[] = []) => {
  const excerpt = excerptOf(text, { start, end }, hidden);
  return { line: excerpt.text, marked: excerpt.text.slice(excerpt.start, excerpt.end) };
};

describe('excerptOf', () => {
  it('is the line, with tabs as they are and control characters made visible', () => {
    const text = 'first\r\n\t"HOST":\t"0.0\u001b.0.0"\r\nlast';
    const start = text.indexOf('"0.0');
    expect(marked(text, start, start + 10)).toEqual({
      line: '\t"HOST":\t"0.0\\u001b.0.0"',
      marked: '"0.0\\u001b.0.0"',
    });
  });

  it('is the first line of what spans several', () => {
    expect(marked('{\n  "a": 1\n}', 0, 12)).toEqual({ line: '{', marked: '{' });
  });

  it.each([0, 300])(
    'shows no more than the beginning of a secret, also of others in the line, %i before it',
    (before) => {
      const text = `${'x'.repeat(before)}a="${secret}" b="${secret}"\n`;
      const spans = [...text.matchAll(/Z[\w-]+/g)].map(({ index }) => ({ start: index, end: index + secret.length }));
      for (const { start, end } of spans) {
        const { line } = marked(text, start, end, spans);
        expect(line).not.toContain(secret.slice(4, 10));
        expect(line).not.toContain(secret.slice(-6));
      }
    },
  );

  it.each(['sk-', 'sk-or-v1-', 'ghp_'])('shows no more than the beginning of what looks like a key: %s', (prefix) => {
    const key = prefix + secret;
    const { line } = marked(`{ "name": "${key}", "b": 1 }`, 2, 8);
    expect(line).toContain('"b": 1');
    expect(line).not.toContain(secret.slice(0, 6));
  });

  it('keeps what is marked in sight in a line of megabytes', () => {
    const text = `${'x'.repeat(1_000_000)}MARK${'y'.repeat(1_000_000)}`;
    const excerpt = marked(text, 1_000_000, 1_000_004);
    expect(excerpt.marked).toBe('MARK');
    expect(excerpt.line.length).toBeLessThan(200);
  });
});

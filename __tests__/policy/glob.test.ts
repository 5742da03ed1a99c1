import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { globProblem, nameMatcher } from '../../src/policy/glob.ts';
import { pathMatcher } from '../../src/policy/path-glob.ts';

describe('nameMatcher', () => {
  it.each([
    ['claude-*', 'claude-3.7-sonnet', true],
    ['claude-3.7-*', 'claude-3.5-sonnet', false],
    ['claude-3.?-sonnet', 'claude-3.7-sonnet', true],
    ['claude-3.7-{sonnet,haiku}', 'claude-3.7-haiku', true],
    ['claude-3.7-{sonnet,haiku}', 'claude-3.7-opus', false],
    ['claude-[34]*', 'claude-4-opus', true],
    ['claude-[!34]*', 'claude-4-opus', false],
    ['*', 'anthropic/claude-3.7-sonnet', true],
    ['anthropic/*', 'anthropic/claude-3.7-sonnet', true],
    ['claude-3.7-sonnet', 'claude-3.7-sonnet ', false],
    ['claude-3.7-sonnet', 'Claude-3.7-sonnet', false],
    ['claude-3.7-sonnet', 'claude-347-sonnet', false],
    ['a\\*', 'a*', true],
    ['a\\*', 'ab', false],
    ['{a,{b,c}d}e', 'cde', true],
  ])('%s on %s is %s', (pattern, name, expected) => {
    expect(nameMatcher([pattern])(name)).toBe(expected);
  });

  it('stays linear on a name made to backtrack', () => {
    const name = 'a'.repeat(20_000);
    expect(nameMatcher([`${'a*'.repeat(20)}b`])(name)).toBe(false);
  });
});

describe('pathMatcher', () => {
  it.each([
    ['**', '.claude-code-router/config.json', true],
    ['third_party/**', 'third_party/a/b.json', true],
    ['third_party/**', 'src/third_party/b.json', false],
    ['third_party', 'third_party/a/b.json', true],
    ['third_party/', 'third_party/a/b.json', true],
    ['./third_party', 'third_party/a', true],
    ['/third_party', 'third_party/a', true],
    ['*.md', 'README.md', true],
    ['*.md', 'docs/a.md', false],
    ['**/*.md', 'docs/a.md', true],
    ['**/*.md', 'a.md', true],
    ['docs/*', 'docs/a/b.md', false],
    ['**/node_modules', 'packages/a/node_modules/b/index.js', true],
    ['packages/*/dist', 'packages/a/dist/b.js', true],
    ['packages/*/dist', 'packages/a/b/dist/b.js', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['{docs,examples}/**', 'examples/x', true],
    ['Docs/**', 'docs/x', false],
  ])('%s on %s is %s', (pattern, path, expected) => {
    expect(pathMatcher([pattern])(path)).toBe(expected);
  });

  it('agrees with picomatch on patterns that both read alike', () => {
    const part = fc.constantFrom('a', 'b', 'ab', '*', 'a*', '*b', '?', '[ab]', '.a');
    const globs = fc.array(fc.oneof(part, fc.constant('**')), { minLength: 1, maxLength: 4 });
    const paths = fc.array(fc.constantFrom('a', 'b', 'ab', '.a', 'abb', 'c'), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(globs, paths, (glob, path) => {
        // A plain last part covers what is beneath it here, and only itself in picomatch.
        const pattern = [...glob, '*'].join('/');
        const text = path.join('/');
        expect(pathMatcher([pattern])(text)).toBe(picomatch(pattern, { dot: true })(text));
      }),
    );
  });
});

describe('globProblem', () => {
  it.each([
    ['claude-*', undefined],
    ['docs/**/*.{md,mdx}', undefined],
    ['', 'is empty'],
    ['!docs/**', 'begins with `!`: negation is not supported, list what is meant'],
    ['docs/@(a|b)', 'has an extended group such as `@(a|b)`: write `{a,b}`'],
    ['docs/{a,b', 'has a `{` that is never closed'],
    ['docs/[ab', 'has a `[` that is never closed'],
    ['docs/a\\', 'ends in a lone `\\`'],
    ['{a,b}'.repeat(12), 'has too many alternatives'],
  ])('%s: %s', (pattern, expected) => {
    expect(globProblem(pattern)).toBe(expected);
  });
});

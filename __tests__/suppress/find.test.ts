import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findIgnores, ignoreAnchors } from '../../src/suppress/find.ts';
import { lastLine } from '../../src/suppress/ignore.ts';

// Put together at run time, so that this file holds no ignore of its own.
const word = 'ccr-guard-' + 'ignore';

describe('findIgnores', () => {
  it.each([
    ['config.json5', `"name": "openrouter", // ${word}-line provider-banned -- sample`],
    ['config.json', `/* ${word}-line provider-banned -- sample */ "name": "openrouter"`],
    ['a.yml', `name: openrouter # ${word}-line provider-banned -- sample`],
    ['a.sh', `export A=1 #${word}-line provider-banned -- sample`],
    ['a.sql', `select 1 -- ${word}-line provider-banned -- sample`],
    ['a.ini', `; ${word}-line provider-banned -- sample`],
    ['a.tex', `% ${word}-line provider-banned -- sample`],
    ['a.html', `<!-- ${word}-line provider-banned -- sample -->`],
    ['a.md', `<!-- ${word}-line provider-banned -- sample --> text`],
    ['a.j2', `{# ${word}-line provider-banned -- sample #}`],
    ['a.hbs', `{{!-- ${word}-line provider-banned -- sample --}}`],
    ['a.tmpl', `{{- /* ${word}-line provider-banned -- sample */ -}}`],
    ['a.erb', `<%# ${word}-line provider-banned -- sample %>`],
    ['a.ml', `(* ${word}-line provider-banned -- sample *)`],
    ['a.c', ` * ${word}-line provider-banned -- sample`],
    ['a.rs', `/// ${word}-line provider-banned -- sample`],
    ['a.bat', `REM ${word}-line provider-banned -- sample`],
    ['a.yml', `name: it's # ${word}-line provider-banned -- sample`],
    ['a.js', `const a = 'it'; // don't "${'x'}": // ${word}-line provider-banned -- sample`],
    ['a.js', `const a = "x" /* "y */ + 'z'; // ${word}-line provider-banned -- sample`],
    ['a.ts', `const a = 1; // ${word}-line provider-banned -- sample\r`],
  ])('reads the comments of %s: %s', (path, text) => {
    const found = findIgnores(path, `first\n${text}\nlast`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ path, line: 2, covers: [2, 2], rules: ['provider-banned'], reason: 'sample' });
    expect(found[0]?.problem).toBeUndefined();
  });

  it('reads several rules, and reasons with dashes', () => {
    const [ignore] = findIgnores('a.js', `// ${word}-line key-*, host-not-local  a -- one -- two`);
    expect(ignore).toMatchObject({ rules: ['key-*', 'host-not-local', 'a'], reason: 'one -- two' });
  });

  it('knows what each kind covers', () => {
    const text = `# ${word}-file a -- r\n# ${word}-next-line a -- r\n# ${word}-next-line b -- r\nx # ${word}-line c -- r\n`;
    expect(findIgnores('a.yml', text).map(({ covers }) => covers)).toEqual([
      [1, lastLine],
      [4, 4],
      [4, 4],
      [4, 4],
    ]);
  });

  it('gives the place of the words', () => {
    const [ignore] = findIgnores('a.js', `let a; // ${word}-line a -- r`);
    expect(ignore).toMatchObject({ line: 1, column: 11, endColumn: 11 + `${word}-line`.length });
  });

  it.each([
    ['a.js', `// ${word}-line -- r`, `${word}-line names no rule: write the id of each rule that it is about`],
    ['a.js', `// ${word}-line a`, `${word}-line gives no reason: write it after ' -- '`],
    ['a.js', `// ${word}-line a --`, `${word}-line gives no reason: write it after ' -- '`],
    ['a.html', `<!-- ${word}-line a -->`, `${word}-line gives no reason: write it after ' -- '`],
    ['a.js', `// ${word} a -- r`, `There is no '${word}': write ${word}-line, ${word}-next-line or ${word}-file`],
    [
      'a.js',
      `// ${word}-lines a -- r`,
      `There is no '${word}-lines': write ${word}-line, ${word}-next-line or ${word}-file`,
    ],
  ])('says what is wrong in %s: %s', (path, text, problem) => {
    expect(findIgnores(path, text)[0]?.problem).toBe(problem);
  });

  it.each([
    ['config.json', `{ "note": "// ${word}-file key-* -- r" }`],
    ['config.json5', `{ note: '\\' // ${word}-file key-* -- r' }`],
    ['a.js', `const note = "// ${word}-line key-* -- r";`],
    ['a.js', `const note = 'see: \\'// ${word}-line key-* -- r';`],
    ['config.json.bak', `{ "note": "# ${word}-line key-* -- r" }`],
    ['a.ts', `write(\`// ${word}-line key-* -- r\`);`],
    ['a.sh', `echo "# ${word}-line key-* -- r" >> a.yml`],
    ['a.py', `note = f'# ${word}-line key-* -- r'`],
    ['a.md', `Write \`${word}-line\` behind it.`],
    ['a.ts', `const anchor = '${word}';`],
    ['a.txt', `see ${word}-file`],
  ])('takes no mere mention for an ignore in %s: %s', (path, text) => {
    expect(findIgnores(path, text)).toEqual([]);
  });

  it('sees a comment after a string in JSON5 that holds comment marks', () => {
    const text = `{ "url": "https://a.example/*", // ${word}-line a -- r\n/* " */ "b": 1 // ${word}-line b -- r\n}`;
    expect(findIgnores('a.json5', text).map(({ rules }) => rules)).toEqual([['a'], ['b']]);
  });

  it('takes what is not an HTML comment in Markdown for a possible example', () => {
    expect(findIgnores('a.md', `// ${word}-line a -- r`)[0]?.example).toBe(true);
    expect(findIgnores('a.md', `<!-- ${word}-line a -- r -->`)[0]?.example).toBeUndefined();
  });

  it('reads a reason with quotes in it', () => {
    const lines = [`a # ${word}-line a -- don't "x"`, `let a = 'b'; // ${word}-line a -- it's 'c'`];
    for (const line of lines) expect(findIgnores('a.js', line)).toMatchObject([{ rules: ['a'] }]);
  });

  it('makes control characters in a reason visible', () => {
    expect(findIgnores('a.js', `// ${word}-line a -- r\u001b[31m`)[0]?.reason).toBe('r\\u001b[31m');
  });

  it('finds every comment that it should, wherever it stands', () => {
    const filler = fc.array(fc.constantFrom('a', '\n', '\r\n', ' ', '"', "'", '/', '\\', '{', '\u{1f600}'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(filler, filler, (before, after) => {
        const head = `${before.join('')}\n`;
        const text = `${head}// ${word}-line a -- r\n${after.join('')}`;
        expect(findIgnores('a.ts', text)).toMatchObject([{ line: head.split('\n').length, rules: ['a'], reason: 'r' }]);
      }),
    );
  });

  it('stays linear on texts made of its own words', () => {
    const bait = `${word}-line `;
    expect(findIgnores('a.json', bait.repeat(50_000))).toEqual([]);
    expect(findIgnores('a.json', `"${bait.repeat(50_000)}"`)).toEqual([]);
    expect(findIgnores('a.js', `"// ${bait.repeat(50_000)}"`)).toEqual([]);
    expect(findIgnores('a.js', `"// ${bait}" `.repeat(50_000))).toEqual([]);
    expect(findIgnores('a.js', `//${' '.repeat(100_000)}${bait}`)).toEqual([]);
  });
});

describe('the marks of other tools', () => {
  const disable = 'secretlint-' + 'disable';
  const pragma = 'pragma: ' + 'allowlist';
  const gitleaks = 'gitleaks:' + 'allow';

  it('are read only on demand', () => {
    const text = `a # ${gitleaks}\nb # ${pragma} secret\n`;
    expect(findIgnores('a.yml', text)).toEqual([]);
    expect(findIgnores('a.yml', text, ['secretlint'])).toEqual([]);
    expect(findIgnores('a.yml', text, ['gitleaks', 'detect-secrets'])).toMatchObject([
      { line: 1, covers: [1, 1], rules: ['key-*'], tool: 'gitleaks' },
      { line: 2, covers: [2, 2], rules: ['key-*'], tool: 'detect-secrets' },
    ]);
  });

  it.each([
    ['detect-secrets', `# ${pragma} nextline secret`, [2, 2]],
    ['detect-secrets', `# ${pragma.replace('allow', 'white')} secret`, [1, 1]],
    ['secretlint', `// ${disable}-line`, [1, 1]],
    ['secretlint', `// ${disable}-next-line`, [2, 2]],
    ['secretlint', `// ${disable}`, [1, lastLine]],
    ['secretlint', `// ${disable}\na\n// secretlint-enable\nb`, [1, 3]],
  ] as const)('%s: %s', (tool, text, covers) => {
    expect(findIgnores('a.js', text, [tool])).toMatchObject([{ covers, tool }]);
  });

  it('have anchors of their own', () => {
    expect(ignoreAnchors([])).toEqual([word]);
    expect(ignoreAnchors(['gitleaks'])).toEqual([word, gitleaks]);
  });
});

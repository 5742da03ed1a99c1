import { replaced } from './replaced.ts';
import { around, reach, type View } from './view.ts';

/** A key behind a doubled brace, as in a format of Python, C# or Rust; an expression of a template has no colon there. */
const doubledKey = /\{\{\s{0,200}["'][A-Za-z_]\w{0,60}["']\s{0,10}:/;

const brace = /\{\{|\}\}|\{[^{}\n"']{0,80}\}/g;

/** A config in a format, in which single braces stand for values: `f'{{"Router": {{"default": "{model}"}}}}'`. */
export const braces: View = {
  id: 'braces',
  over(source) {
    const applies = around(source.text, (from, to) => doubledKey.test(source.text.slice(from, to)));
    return (anchor) => {
      if (!applies(anchor) || !doubledKey.test(source.text.slice(Math.max(0, anchor - reach), anchor + 200)))
        return undefined;
      // What stays in single braces is marked as an expression, which everything else reads in double ones.
      return replaced(source, anchor, brace, ([found]) => (found.length > 2 ? `{${found}}` : found.charAt(0)));
    };
  },
};

import { type Fragment, fragmentOf } from '../fragment.ts';
import { reach, type View } from './view.ts';

/** `'"$KEY"'` and `'${KEY}'`, which leave a shell's single quotes for a variable, and `'\''`, which writes one. */
const joint = /'("?)(\$(?:\{[^}\n]{1,80}\}|\w{1,80}|\([^)\n]{1,80}\)))\1'|'\\''|'"'"'/g;

/** A config in single quotes of a shell that are left for variables: `echo '{"api_key": "'"$KEY"'"}'`. */
export const shellQuoted: View = {
  id: 'shell',
  open(source, anchor): Fragment | undefined {
    const start = Math.max(0, anchor - reach);
    const end = Math.min(source.text.length, anchor + reach);
    const out = fragmentOf(source);
    let at = start;
    for (const found of source.text.slice(start, end).matchAll(joint)) {
      out.copy(at, start + found.index);
      // The shell's own variable must not be taken for a reference that CCR reads: the braces say template.
      out.put(found[2] === undefined ? "'" : `{{${found[2].replace(/[{}$]/g, ' ')}}}`, start + found.index);
      at = start + found.index + found[0].length;
    }
    if (at === start) return undefined;
    out.copy(at, end);
    return out.build(end);
  },
};

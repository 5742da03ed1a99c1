import { countBelow } from '../sorted.ts';
import { replaced } from './replaced.ts';
import { around, reach, type View } from './view.ts';

/** `'"$KEY"'` and `'${KEY}'`, which leave a shell's single quotes for a variable, and `'\''`, which writes one. */
const joint = /'("?)(\$(?:\{[^}\n]{1,80}\}|\w{1,80}|\([^)\n]{1,80}\)))\1'|'\\''|'"'"'/g;

/** Stands ahead of a variable that the shell expands, although it expands none of the text around it. */
export const expandedMark = '\u0001';

/** A config in single quotes of a shell that are left for variables: `echo '{"api_key": "'"$KEY"'"}'`. */
export const shellQuoted: View = {
  id: 'shell',
  over(source) {
    const jointsNear = around(source.text, (from, to) =>
      [...source.text.slice(from, to).matchAll(joint)].map(({ index }) => from + index),
    );
    return (anchor) => {
      const joints = jointsNear(anchor);
      const next = joints[countBelow(joints, anchor - reach)];
      if (next === undefined || next > anchor + reach) return undefined;
      return replaced(source, anchor, joint, ([, , variable]) =>
        variable === undefined ? "'" : `${expandedMark}${variable.replace(/"/g, ' ')}`,
      );
    };
  },
};

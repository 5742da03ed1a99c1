/**
 * Whether a text matches one of the globs, in which `*` stands for any characters (a model's name may hold `/`) and
 * `?` for one. Takes time in proportion to both lengths, whatever the glob.
 */
export function matchesAny(globs: readonly string[], text: string): boolean {
  return globs.some((glob) => matches(glob, text));
}

function matches(glob: string, text: string): boolean {
  let g = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    if (glob[g] === '*') {
      star = g;
      resume = t;
      g += 1;
    } else if (g < glob.length && (glob[g] === '?' || glob[g] === text[t])) {
      g += 1;
      t += 1;
    } else if (star >= 0) {
      // The last star takes one character more.
      g = star + 1;
      resume += 1;
      t = resume;
    } else return false;
  }
  while (glob[g] === '*') g += 1;
  return g === glob.length;
}

/** No key that a policy describes by an open repetition is longer than this, in UTF-16 code units. */
const longest = 256;

/**
 * A regular expression in which open repetitions have an upper limit: `+` becomes `{1,256}`. What one attempt can cost
 * is then a matter of the expression alone, and not of the text.
 */
export function withLimits(source: string): string {
  // Escapes and sets are taken as a whole, so that no sign in them is taken for a repetition.
  return source.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\{(\d+),\}|[*+]/gs, (part: string, least: string | undefined) => {
    if (least !== undefined) return `{${least},${Number(least) + longest}}`;
    return part === '*' ? `{0,${longest}}` : part === '+' ? `{1,${longest}}` : part;
  });
}

import type { Random } from '../../../../src/keys/random.ts';

/** How a config is laid out. Carriers narrow it down to what they can hold. */
export interface Format {
  /** Each value on a line of its own, the inner objects on one line each, or all of it on one line. */
  readonly layout: 'spread' | 'mixed' | 'line';
  readonly indent: string;
  readonly newline: '\n' | '\r\n';
  readonly byteOrderMark: boolean;
  /** Characters of two code units ahead of values. */
  readonly emoji: boolean;
  /** Escapes in values that need none. */
  readonly escapes: boolean;
  /** Comments and commas after the last item, where the notation has them. */
  readonly loose: boolean;
  /** Single quotes and keys without quotes, where the notation has them. */
  readonly terse: boolean;
}

export function randomFormat({ int }: Random): Format {
  const one = <T>(...choices: readonly [T, ...T[]]): T => choices[int(choices.length)] ?? choices[0];
  return {
    layout: one('spread', 'mixed', 'line'),
    indent: one('  ', '    ', '\t', ''),
    newline: one('\n', '\r\n'),
    byteOrderMark: int(4) === 0,
    emoji: int(2) === 0,
    escapes: int(3) === 0,
    loose: int(2) === 0,
    terse: int(3) === 0,
  };
}

/** A part of the text that is being scanned, decoded. */
export interface View {
  readonly text: string;
  /** Offsets in the bytes, a character each. */
  readonly start: number;
  readonly end: number;
}

/** A secret by its offsets in the bytes, and what it is. */
export interface Secret {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A match by its offsets in the bytes, and its secret once somebody has asked. */
export interface Found {
  readonly start: number;
  readonly end: number;
  secret?: Secret;
}

/** Places behind one that was asked for which may be asked for later: keywords come nearly in order. */
const slack = 64;

/** Where a pattern was searched for, and its matches there. */
export interface Trail {
  forget(): void;
  /**
   * The matches that begin from `first` to `last`, in order, of which only places are searched that were not searched
   * before. `view` reaches from ahead of `first` to as far behind `last` as a match can.
   */
  between(first: number, last: number, view: View): readonly Found[];
}

/** `pattern` is global. No match that begins at a place takes more than `reach` characters from there, nor looks at more. */
export function createTrail(pattern: RegExp, reach: number): Trail {
  let from = 0;
  let to = -1;
  let found: Found[] = [];

  /** Searches from behind `to` up to `last`, and as far as nothing more is found. */
  const search = (last: number, { text, start, end }: View): void => {
    pattern.lastIndex = to + 1 - start;
    let match = pattern.exec(text);
    for (; match && start + match.index <= last; match = pattern.exec(text)) {
      found.push({ start: start + match.index, end: start + match.index + match[0].length });
      pattern.lastIndex = match.index + 1;
    }
    const silent = match ? start + match.index - 1 : end;
    to = Math.max(last, Math.min(silent, end - reach));
  };

  return {
    forget() {
      from = 0;
      to = -1;
      found = [];
    },
    between(first, last, view) {
      if (first < from || first > to + 1) {
        from = first;
        to = first - 1;
        found = [];
      }
      if (last > to) search(last, view);
      if (first > from + slack) {
        from = first - slack;
        found = found.filter(({ start }) => start >= from);
      }
      return found.filter(({ start }) => start >= first && start <= last);
    },
  };
}

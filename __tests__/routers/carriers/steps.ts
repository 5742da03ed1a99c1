/** The functions of texts and patterns through which a reader looks at characters, and how many each call looked at. */
type Looked = (this: never, result: never, ...given: never[]) => number;

const ofStrings: Readonly<Record<string, Looked>> = {
  slice: (result: string) => result.length,
  charAt: () => 1,
  charCodeAt: () => 1,
  trim: (result: string) => result.length,
  startsWith: () => 1,
};

/**
 * Counts the characters that are cut out of texts, looked at one by one or passed over by a pattern while something
 * runs: a measure of its work that is the same on every machine.
 */
export async function stepsOf(run: () => Promise<unknown>): Promise<number> {
  let steps = 0;
  const undo: (() => void)[] = [];
  const replace = (owner: object, name: string, make: (original: (...given: never[]) => unknown) => unknown): void => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    if (!descriptor) throw new Error(`There is no ${name}`);
    Object.defineProperty(owner, name, { ...descriptor, value: make(descriptor.value) });
    undo.push(() => Object.defineProperty(owner, name, descriptor));
  };
  for (const [name, looked] of Object.entries(ofStrings)) {
    replace(
      String.prototype,
      name,
      (original) =>
        function (this: never, ...given: never[]) {
          const result = Reflect.apply(original, this, given);
          steps += looked.call(this, result as never, ...given);
          return result;
        },
    );
  }
  replace(
    String.prototype,
    'lastIndexOf',
    (original) =>
      function (this: string, ...given: never[]) {
        const found = Reflect.apply(original, this, given) as number;
        const from = Math.min((given[1] as number | undefined) ?? this.length, this.length);
        steps += Math.max(1, from - found);
        return found;
      },
  );
  replace(
    String.prototype,
    'indexOf',
    (original) =>
      function (this: string, ...given: never[]) {
        const found = Reflect.apply(original, this, given) as number;
        steps += Math.max(1, (found < 0 ? this.length : found) - ((given[1] as number | undefined) ?? 0));
        return found;
      },
  );
  replace(
    RegExp.prototype,
    'exec',
    (original) =>
      function (this: RegExp, ...given: never[]) {
        const from = this.global || this.sticky ? this.lastIndex : 0;
        const found = Reflect.apply(original, this, given) as RegExpExecArray | null;
        const failed = this.sticky ? 1 : String(given[0]).length - from;
        steps += Math.max(1, found ? found.index + found[0].length - from : failed);
        return found;
      },
  );
  try {
    await run();
  } finally {
    for (const each of undo) each();
  }
  return steps;
}

import { v8, vm } from '../builtins.ts';

/** A long text lies outside of the heap, where Node lets 64 MB of garbage pile up in each thread. */
const longText = 1024 * 1024;
const mostText = 4 * longText;

/** Told of texts that are done with, in UTF-16 code units, it collects what the long ones leave. */
export function createSweep(collect: () => void = collector()): (length: number) => void {
  let left = 0;
  return (length) => {
    if (length >= longText) left += length;
    if (left < mostText) return;
    left = 0;
    collect();
  };
}

/** Node gives its collector to contexts that are made behind this flag. */
function collector(): () => void {
  let collect: (() => void) | undefined;
  return () => {
    if (!collect) {
      v8().setFlagsFromString('--expose-gc');
      collect = vm().runInNewContext('gc') as () => void;
      v8().setFlagsFromString('--no-expose-gc');
    }
    collect();
  };
}

import { v8 } from '../builtins.ts';

/**
 * Holds down the memory of this process, also of threads that are started later: what is young is collected as often as
 * at the beginning. Node would let garbage pile up in each thread to save collections that take no time, since next to
 * nothing outlives its file.
 */
export function holdDown(): void {
  v8().setFlagsFromString('--semi-space-growth-factor=1');
}

import { v8, vm } from '../builtins.ts';

/** Bytes of garbage that a thread may leave until they are collected. */
const allowed = 32 * 1024 * 1024;

/**
 * Holds down the memory that this thread takes. On a machine with much of it, Node lets hundreds of megabytes of garbage
 * pile up beside the few that are in use. Returns what is to be called now and then, when nothing is under way.
 */
export function holdDown(): () => void {
  const { setFlagsFromString, getHeapStatistics } = v8();
  // What is young is collected a megabyte at a time, as at the beginning, instead of dozens.
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--expose-gc');
  const collect = vm().runInNewContext('globalThis.gc') as (() => void) | undefined;
  const used = (): number => {
    const { used_heap_size, external_memory } = getHeapStatistics();
    return used_heap_size + external_memory;
  };
  let least = used();
  return () => {
    if (!collect || used() < least + allowed) return;
    collect();
    least = used();
  };
}

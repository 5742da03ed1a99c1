import { getHeapStatistics } from 'node:v8';
import { expect, it } from '@jest/globals';
import { holdDown } from '../../src/parallel/garbage.ts';

it('collects once much garbage has piled up', () => {
  const collect = holdDown();
  const used = (): number => getHeapStatistics().used_heap_size;
  const before = used();
  const kept = Array.from({ length: 1_500_000 }, (_, at) => ({ at: [at] }));
  expect(used()).toBeGreaterThan(before + 50_000_000);
  kept.length = 0;
  collect();
  expect(used()).toBeLessThan(before + 40_000_000);
});

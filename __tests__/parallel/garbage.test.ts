import { getHeapSpaceStatistics } from 'node:v8';
import { expect, it } from '@jest/globals';
import { holdDown } from '../../src/parallel/garbage.ts';

it('keeps the room for what is young as it is', () => {
  const room = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;
  holdDown();
  const before = room();
  const kept = Array.from({ length: 500_000 }, (_, at) => ({ at: [at] }));
  expect(kept).toHaveLength(500_000);
  expect(room()).toBeLessThanOrEqual(before);
});

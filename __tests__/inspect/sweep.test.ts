import { describe, expect, it } from '@jest/globals';
import { createSweep } from '../../src/inspect/sweep.ts';

describe('what long texts leave', () => {
  const mega = 1024 * 1024;

  it('is collected once there are four megabytes of it', () => {
    let collected = 0;
    const sweep = createSweep(() => {
      collected++;
    });
    for (const length of [mega, mega - 1, mega, mega]) sweep(length);
    expect(collected).toBe(0);
    sweep(mega);
    expect(collected).toBe(1);
    sweep(8 * mega);
    expect(collected).toBe(2);
  });

  it('is garbage of the whole heap', async () => {
    const garbage = new WeakRef({ old: true });
    await new Promise((resolve) => setImmediate(resolve));
    createSweep()(8 * mega);
    expect(garbage.deref()).toBeUndefined();
  });
});

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

  it('is really given back', async () => {
    const kept = { text: Buffer.alloc(32 * mega, 'a').toString('utf8') as string | undefined };
    expect(kept.text).toHaveLength(32 * mega);
    const sweep = createSweep();
    const before = process.memoryUsage().external;
    kept.text = undefined;
    await new Promise((resolve) => setImmediate(resolve));
    sweep(32 * mega);
    expect(process.memoryUsage().external).toBeLessThan(before - 16 * mega);
  });
});

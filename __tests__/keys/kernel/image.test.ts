import { expect, it } from '@jest/globals';
import { standardAnchors } from '../../../src/inspect.ts';
import { detectors, families } from '../../../src/keys/detectors/index.ts';
import { indexFrom, indexOf } from '../../../src/keys/index.ts';
import { type Prebuilt, readPrebuilt } from '../../../src/keys/kernel/image.ts';
import { imageOf } from '../../../src/keys/kernel/wasm.ts';

const prebuilt = readPrebuilt() as Prebuilt;
const fresh = indexOf(detectors(), standardAnchors);

it('the build has left the tables of the built-in keywords', () => {
  const image = imageOf(fresh.keywords);
  expect(prebuilt.keywords).toBe(fresh.keywords.length);
  expect(prebuilt.entries).toBe(image.entries);
  expect(Buffer.compare(prebuilt.packed, image.packed)).toBe(0);
});

it('and who looks for each of them', () => {
  const index = indexFrom(prebuilt.outline(), families);
  expect(index.keywords).toEqual(fresh.keywords);
  const told = (users: ReturnType<typeof index.users>) =>
    users.map(({ detector, rank, text }) => [detector?.id, rank, text.toLowerCase()]);
  const wrong = fresh.keywords.filter(
    (_, keyword) => JSON.stringify(told(index.users(keyword))) !== JSON.stringify(told(fresh.users(keyword))),
  );
  expect(wrong).toEqual([]);
});

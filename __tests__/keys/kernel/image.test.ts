import { expect, it } from '@jest/globals';
import { standardAnchors } from '../../../src/inspect.ts';
import { detectors } from '../../../src/keys/detectors/index.ts';
import { readImage } from '../../../src/keys/kernel/image.ts';
import { imageOf } from '../../../src/keys/kernel/wasm.ts';
import { indexOf } from '../../../src/keys/scan.ts';

it('the tables that the build has left are those of the built-in keywords', () => {
  const { keywords } = indexOf(detectors, standardAnchors);
  const fresh = imageOf(keywords);
  const read = readImage();
  expect(read.keywords).toBe(keywords.length);
  expect(read.entries).toBe(fresh.entries);
  expect(Buffer.compare(read.tables, fresh.tables)).toBe(0);
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createInspector } from '../../src/inspect.ts';
import { hex, seeded } from '../../src/keys/random.ts';
import { type Part, type PartReader, partReader } from '../../src/parallel/part.ts';
import { inspectVersions } from '../../src/parallel/versions.ts';
import { defaultPolicy } from '../../src/policy/default.ts';
import { makeRepository, removeFolders, type TestRepository } from '../support/repository.ts';

const count = 5_200;
const leaks = [0, 63, 64, 2_700, 5_199];
let repository: TestRepository;
let oids: string[] = [];

beforeAll(() => {
  repository = makeRepository();
  const contents = Array.from({ length: count }, (_, at) =>
    leaks.includes(at) ? `key: ghp_${seeded(at).text(hex, 36)}\n` : `nothing in ${at}\n`,
  );
  const input = contents
    .map((text, at) => `blob\nmark :${at + 1}\ndata ${text.length}\n${text}\nget-mark :${at + 1}\n`)
    .join('');
  oids = repository.gitWith({ input: `feature get-mark\n${input}` }, 'fast-import', '--quiet').split('\n');
});

afterAll(removeFolders);

type Start = NonNullable<Parameters<typeof inspectVersions>[4]>;

const starts: readonly [string, Start][] = [
  ['no other thread', () => undefined],
  ['another that takes its share', (place, policy, take) => partReader(place, createInspector(policy), take)],
  [
    'another that takes its share and dies',
    () => ({ give: async () => {}, end: async () => {}, close: async () => {} }),
  ],
  [
    'another that tells a part of its share and dies',
    (place, policy, take): PartReader => {
      const reader = partReader(place, createInspector(policy), take);
      let given = 0;
      return { ...reader, give: async (part: Part) => (given++ < 3 ? reader.give(part) : undefined) };
    },
  ],
];

async function* lists(ids: readonly string[], size: number) {
  for (let at = 0; at < ids.length; at += size)
    yield ids.slice(at, at + size).map((oid, index) => ({ path: `file-${at + index}.txt`, oid }));
}

describe('contents of git on several threads', () => {
  it.each(starts)('are all looked at, in order, with %s', async (_name, start) => {
    const inspector = createInspector(defaultPolicy);
    const batches = await inspectVersions(
      { cwd: repository.root, env: repository.env },
      lists(oids, 37),
      defaultPolicy,
      inspector,
      start,
    );
    expect(batches.reduce((sum, { files }) => sum + files, 0)).toBe(count);
    expect(batches.flatMap(({ telling }) => telling.map(([index]) => index))).toEqual(leaks);
  });

  it.each(starts)('are never passed over where git lacks one, with %s', async (_name, start) => {
    const lacking = oids.with(4_321, '0123456789'.repeat(4));
    const inspector = createInspector(defaultPolicy);
    const looking = inspectVersions(
      { cwd: repository.root, env: repository.env },
      lists(lacking, 1_000),
      defaultPolicy,
      inspector,
      start,
    );
    await expect(looking).rejects.toThrow('lacks the content 0123456789');
  });
});

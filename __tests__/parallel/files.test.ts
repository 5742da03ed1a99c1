import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createInspector } from '../../src/inspect.ts';
import { hex, seeded } from '../../src/keys/random.ts';
import { type Batch, inspectBatch } from '../../src/parallel/batch.ts';
import { type Claims, claim, createClaims } from '../../src/parallel/claims.ts';
import { inspectFiles } from '../../src/parallel/files.ts';
import { startWorkers } from '../../src/parallel/pool.ts';
import { defaultPolicy } from '../../src/policy/default.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { nameAt } from '../../src/sources/names.ts';
import type { TreeFiles } from '../../src/sources/tree.ts';

const count = 1600;
let root = '';
let paths: Buffer[] = [];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'ccr-guard-'));
  paths = Array.from({ length: count }, (_, index) => Buffer.from(`file-${String(index).padStart(4, '0')}.txt`));
  paths.forEach((name, index) => {
    const key = index % 400 === 7 ? `ghp_${seeded(index).text(hex, 36)}` : 'nothing';
    writeFileSync(join(root, name.toString()), `line\nvalue: ${key}\n`);
  });
});

afterAll(() => rmSync(root, { recursive: true }));

const inspector = createInspector(defaultPolicy);
const filesOf = (top: string, names: readonly Buffer[]): TreeFiles => {
  const joined = Buffer.concat(names.flatMap((name) => [name, Buffer.from([0])]));
  const shared = Buffer.from(new SharedArrayBuffer(joined.length));
  joined.copy(shared);
  let at = 0;
  const starts = Uint32Array.from(names, ({ length }) => {
    at += length + 1;
    return at - length - 1;
  });
  return { root: top, names: shared, starts };
};
const places = (batches: readonly Batch[]) =>
  batches.flatMap(({ telling }) =>
    telling.flatMap(([index, { findings }]) => findings.map(({ line }) => [index, line])),
  );
const expected = [7, 407, 807, 1207].map((index) => [index, 2]);

/** Covers each file exactly once, in order. */
function isWhole(batches: readonly Batch[]): boolean {
  return batches.every(({ from }, at) => from === (batches[at - 1]?.to ?? 0)) && batches.at(-1)?.to === count;
}

type Start = (claims: Claims, policy: Policy, take: (batch: Batch) => void) => Promise<void>;

describe('files on several threads', () => {
  const starts: readonly [string, Start][] = [
    ['no other thread', async () => {}],
    [
      'another that takes turns',
      async (claims, _, take) => {
        for (let range = claim(claims); range; range = claim(claims))
          take(await inspectBatch(claims, range, inspector));
      },
    ],
    [
      'another that claims files and dies',
      async (claims) => {
        claim(claims);
        claim(claims);
      },
    ],
  ];
  it.each(starts)('%s', async (_, start) => {
    const batches = await inspectFiles(
      filesOf(root, paths),
      defaultPolicy,
      createInspector(defaultPolicy),
      undefined,
      start,
    );
    expect(isWhole(batches)).toBe(true);
    expect(places(batches)).toEqual(expected);
  });

  it('tells what could not be read, and how far it is', async () => {
    const missing = [...paths.slice(0, 40), Buffer.from('missing')];
    const progress: number[] = [];
    const batches = await inspectFiles(filesOf(root, missing), defaultPolicy, inspector, ({ files }) =>
      progress.push(files),
    );
    expect(batches.flatMap(({ unread }) => unread)).toEqual([40]);
    expect(batches.reduce((sum, { files }) => sum + files, 0)).toBe(40);
    expect(progress).toEqual([32, 41]);
  });
});

describe('workers', () => {
  const run = async (code: string) => {
    const door = join(root, 'door.mjs');
    writeFileSync(door, code);
    const claims = createClaims(filesOf(root, paths));
    const batches: Batch[] = [];
    await startWorkers(claims, defaultPolicy, (batch) => batches.push(batch), pathToFileURL(door));
    return batches.sort((a, b) => a.from - b.from);
  };

  it('look at all files', async () => {
    const worker = pathToFileURL(join(process.cwd(), 'build/src/worker.js')).href;
    const batches = await run(`import { serve } from ${JSON.stringify(worker)};\nawait serve();\n`);
    expect(isWhole(batches)).toBe(true);
    expect(places(batches)).toEqual(expected);
  });

  it.each(['throw new Error("dead");', 'process.exit(3);'])('that die with %s tell nothing', async (code) => {
    expect(await run(code)).toEqual([]);
  });

  it('are not started where there is no door', async () => {
    const claims = createClaims(filesOf(root, paths));
    await startWorkers(claims, defaultPolicy, () => {}, pathToFileURL(join(root, 'no-door.mjs')));
    expect(claim(claims)).toEqual({ from: 0, to: 32 });
  });
});

it('keeps names as bytes', () => {
  const names = [Buffer.from([0xff, 0x61]), Buffer.from('é'), Buffer.from('')];
  const claims = createClaims(filesOf('/', names));
  expect(names.map((_, index) => nameAt(claims.names, claims.starts[index] ?? -1))).toEqual(names);
  expect([claim(claims), claim(claims)]).toEqual([{ from: 0, to: 3 }, undefined]);
});

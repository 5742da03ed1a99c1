import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { seeded } from '../../src/keys/random.ts';
import { collect } from '../../src/sources/blob.ts';
import { openSource, type SourceRequest } from '../../src/sources/index.ts';
import { makeRepository, removeFolders, type TestRepository } from '../support/repository.ts';

afterAll(removeFolders);

const commits = 30;

/** A history of branches, merges of two to four parents, moves, copies, reverts and deletions. */
function randomHistory(seed: number): TestRepository {
  const repository = makeRepository();
  const random = seeded(seed);
  const name = () => `${random.text('ab', 1)}/${random.text('xyz', 1)}`;
  let script = '';
  for (let mark = 1; mark <= commits; mark++) {
    script += `commit refs/heads/${mark % 7 === 0 ? 'side' : 'main'}\nmark :${mark}\n`;
    script += `committer A <a@example.org> ${1_770_000_000 + mark * 60} +0000\ndata 1\nc\n`;
    const others = Array.from({ length: random.int(3) === 0 ? 3 : 0 }, () => 1 + random.int(mark - 1));
    const parents = new Set([mark - 1 - random.int(Math.min(3, mark - 1)), ...others]);
    if (mark > 1)
      [...parents].forEach((parent, at) => {
        script += `${at === 0 ? 'from' : 'merge'} :${parent}\n`;
      });
    for (let change = random.int(3); change >= 0; change--) {
      const content = `${random.int(12)}`;
      script += random.int(5) === 0 ? `D ${name()}\n` : `M 644 inline ${name()}\ndata ${content.length}\n${content}\n`;
    }
  }
  repository.gitWith(
    { input: `${script}\nreset refs/heads/main\nfrom :${commits}\n` },
    'fast-import',
    '--quiet',
    '--force',
  );
  return repository;
}

/** `name id` of every file in the trees of these commits, as git itself lists them. */
function treesOf(repository: TestRepository, ...revisions: string[]): Set<string> {
  const ids = repository
    .git('rev-list', ...revisions)
    .split('\n')
    .filter(Boolean);
  const rows = ids.flatMap((id) => repository.git('ls-tree', '-r', id).split('\n').filter(Boolean));
  return new Set(rows.map((row) => row.replace(/^\d+ blob (\w+)\t(.*)$/, '$2 $1')));
}

/** `name id` of all that a source gives, and what it says of each. */
async function given(repository: TestRepository, request: Pick<SourceRequest, 'kind'> & { range?: string }) {
  const source = await openSource({ cwd: repository.root, env: repository.env, ...request } as SourceRequest);
  const found = new Map<string, { commit: string; atHead: boolean; lastCommit?: string }>();
  for await (const blob of source.blobs()) {
    const { path, sighting } = blob;
    const content = await collect((sink) => blob.read(sink));
    const id = createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
    expect(found.has(`${path} ${id}`)).toBe(false);
    if (sighting) found.set(`${path} ${id}`, sighting);
  }
  return found;
}

describe.each([1, 2, 3])('history number %i', (seed) => {
  it('gives each file of each commit once, as first brought in by a commit that has it', async () => {
    const repository = randomHistory(seed);
    const found = await given(repository, { kind: 'history' });
    expect(new Set(found.keys())).toEqual(treesOf(repository, '--all'));
    const head = repository.git('ls-tree', '-r', 'HEAD');
    for (const [file, { commit, atHead, lastCommit }] of found) {
      expect(treesOf(repository, '--max-count=1', commit)).toContain(file);
      expect(atHead).toBe(head.includes(file.split(' ')[1] ?? '?'));
      const last = [...treesOf(repository, '--max-count=1', lastCommit ?? commit)].map((one) => one.split(' ')[1]);
      expect(last).toContain(file.split(' ')[1]);
    }
  });

  it('gives for a range all that its base did not have', async () => {
    const repository = randomHistory(seed);
    const base = repository.git('rev-list', '--topo-order', 'HEAD').split('\n')[6] ?? '';
    const found = await given(repository, { kind: 'range', range: `${base}..HEAD` });
    const before = treesOf(repository, base);
    const added = [...treesOf(repository, 'HEAD', `^${base}`)].filter((file) => !before.has(file));
    for (const file of added) expect([...found.keys()]).toContain(file);
    const inRange = treesOf(repository, 'HEAD', `^${base}`);
    for (const file of found.keys()) expect(inRange).toContain(file);
  });
});

import { kindOf } from './entries.ts';
import { startGit } from './git.ts';
import type { Repository } from './repository.ts';

/** One content under one name, as the commits of a range brought it in. */
export interface Introduced {
  /** Raw bytes of the name as latin1 text. */
  readonly name: string;
  readonly oid: string;
  readonly kind: 'file' | 'link' | 'submodule';
  /** The first commit that had it, parents before children. */
  readonly commit: string;
  /** Author date of that commit, ISO 8601. */
  readonly date: string;
  /** The last commit that still had it, where a later one took it away. */
  last: string | undefined;
}

/**
 * Every content under every name that a commit of the range added or changed, oldest first, each once. Of a merge, what
 * differs from all its parents: the rest came in with them.
 */
export async function listIntroduced(repository: Repository, revisions: readonly string[]): Promise<Introduced[]> {
  const child = startGit(repository, [...logArguments, ...revisions, '--']);
  const listing = createListing();
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of child.stdout as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let at = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, at)) {
      listing.field(bytes.toString('latin1', at, end));
      at = end + 1;
    }
    rest = bytes.subarray(at);
  }
  await child.ended;
  return listing.introduced;
}

const logArguments = [
  'log',
  '--raw',
  '-c',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--full-history',
  '--topo-order',
  '--reverse',
  '--no-color',
  '--no-decorate',
  '--no-notes',
  '--no-mailmap',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--format=%H %P%x09%aI',
];

/** Takes the fields of the log one by one: the line of a commit, or what changed and then the name of it. */
function createListing(): { field(text: string): void; readonly introduced: Introduced[] } {
  const introduced: Introduced[] = [];
  const known = new Map<string, Map<string, Introduced>>();
  let commit = '';
  let parents: string[] = [];
  let date = '';
  let change: Change | undefined;
  const apply = (name: string, { before, after, mode }: Change): void => {
    const versions = known.get(name) ?? new Map<string, Introduced>();
    known.set(name, versions);
    before.forEach((oid, index) => {
      const version = versions.get(oid);
      if (version && oid !== after) version.last = parents[index];
    });
    const version = versions.get(after);
    if (version) version.last = undefined;
    else if (/[1-9a-f]/.test(after)) {
      const added: Introduced = { name, oid: after, kind: kindOf(mode), commit, date, last: undefined };
      versions.set(after, added);
      introduced.push(added);
    }
  };
  const field = (text: string): void => {
    if (change) {
      apply(text, change);
      change = undefined;
      return;
    }
    const line = text.startsWith('\n') ? text.slice(1) : text;
    if (line.startsWith(':')) change = parseChange(line);
    else if (line !== '') {
      const [ids = '', authored = ''] = line.split('\t');
      [commit = '', ...parents] = ids.split(' ').filter((id) => id !== '');
      date = authored;
    }
  };
  return { field, introduced };
}

interface Change {
  /** One for each parent. */
  readonly before: readonly string[];
  readonly after: string;
  readonly mode: string;
}

/** `:100644 100644 <before> <after> M`, and with one more of everything for each further parent of a merge. */
function parseChange(line: string): Change {
  const parents = line.search(/[^:]/);
  const fields = line.slice(parents).split(' ');
  return {
    mode: fields[parents] ?? '',
    before: fields.slice(parents + 1, 2 * parents + 1),
    after: fields[2 * parents + 1] ?? '',
  };
}

import type { Sighting } from '../finding.ts';
import { type Entry, kindOf } from './entries.ts';
import { startGit } from './git.ts';
import type { Repository } from './repository.ts';

/** One content under one name, as the commits of a range brought it in. */
export interface Version {
  /** Raw bytes of the name as latin1 text. */
  readonly name: string;
  readonly oid: string;
  readonly kind: Entry['kind'];
  /** The log comes newest first: which commit was the first to have this content is final at its end. */
  readonly sighting: Mutable<Sighting>;
}

/** One content under one name that a commit of the range replaced or removed, and that none of them had brought in. */
export interface Earlier extends Omit<Version, 'sighting'> {
  readonly earlier: true;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What the checkout's own head holds. */
export interface Head {
  readonly commit: string | undefined;
  /** The ids of everything in its tree. */
  readonly oids: ReadonlySet<string>;
}

/**
 * Every content under every name that a commit of the range added or changed, newest first, each once, in lists as they
 * come in. Of a merge, what differs from all its parents: the rest came in with them. At last what was there earlier.
 */
export async function* listVersions(
  repository: Repository,
  revisions: readonly string[],
  head: Head,
): AsyncGenerator<readonly (Version | Earlier)[]> {
  const child = startGit(repository, [...logArguments, ...revisions, '--']);
  const listing = createListing(head);
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const piece of child.stdout as AsyncIterable<Buffer>) {
      const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
      const found: Version[] = [];
      let at = 0;
      for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, at)) {
        const version = listing.take(bytes.toString('latin1', at, end));
        if (version) found.push(version);
        at = end + 1;
      }
      rest = bytes.subarray(at);
      yield found;
    }
    await child.ended;
    yield listing.earlier();
  } finally {
    child.stop();
  }
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
  '--no-color',
  '--no-decorate',
  '--no-notes',
  '--no-mailmap',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--format=%H %P%x09%aI',
];

/** Takes the fields of the log one by one, the line of a commit, or what changed and then its name; gives new versions. */
function createListing(head: Head): Listing {
  const known = new Map<string, File>();
  let commit = '';
  let parents: string[] = [];
  let date = '';
  let change: Change | undefined;
  const introduce = ({ name, versions }: File, { after, mode }: Change): Version | undefined => {
    const met = versions.get(after);
    if (met && 'sighting' in met) {
      met.sighting.commit = commit;
      met.sighting.date = date;
      return undefined;
    }
    const atHead = head.oids.has(after);
    const lastCommit = atHead ? head.commit : met?.last;
    const sighting: Mutable<Sighting> = lastCommit ? { commit, date, atHead, lastCommit } : { commit, date, atHead };
    const version: Version = { name, oid: after, kind: kindOf(mode), sighting };
    versions.set(after, version);
    return version;
  };
  const apply = (path: string, change: Change): Version | undefined => {
    // One string for a name, however often the log repeats it.
    const file = known.get(path) ?? { name: path, versions: new Map<string, Version | Ended>() };
    known.set(file.name, file);
    const version = isNull(change.after) || keepsContent(change) ? undefined : introduce(file, change);
    change.before.forEach(({ oid, mode }, index) => {
      if (!isNull(oid) && oid !== change.after && !file.versions.has(oid))
        file.versions.set(oid, { last: parents[index] ?? '', kind: kindOf(mode) });
    });
    return version;
  };
  const take = (field: string): Version | undefined => {
    if (change) {
      const version = apply(field, change);
      change = undefined;
      return version;
    }
    const line = field.startsWith('\n') ? field.slice(1) : field;
    if (line.startsWith(':')) change = parseChange(line);
    else if (line !== '') {
      const [ids = '', authored = ''] = line.split('\t');
      [commit = '', ...parents] = ids.split(' ').filter((id) => id !== '');
      date = authored;
    }
    return undefined;
  };
  const earlier = (): Earlier[] =>
    [...known.values()].flatMap(({ name, versions }) =>
      [...versions].flatMap(([oid, met]) =>
        'sighting' in met ? [] : [{ name, oid, kind: met.kind, earlier: true as const }],
      ),
    );
  return { take, earlier };
}

interface Listing {
  take(field: string): Version | undefined;
  /** What was met as replaced or removed alone: to be asked for at the end. */
  earlier(): Earlier[];
}

interface File {
  readonly name: string;
  /** By id: the version, or what is known of it where only its end was met so far. */
  readonly versions: Map<string, Version | Ended>;
}

interface Ended {
  /** The last commit that had it. */
  readonly last: string;
  readonly kind: Entry['kind'];
}

/** Whether it merely made the file executable, or the other way round. */
function keepsContent({ before, after, mode }: Change): boolean {
  return before.some((earlier) => earlier.oid === after && kindOf(earlier.mode) === kindOf(mode));
}

function isNull(oid: string): boolean {
  return oid.startsWith('00000000') && /^0+$/.test(oid);
}

interface Change {
  /** One for each parent. */
  readonly before: readonly { readonly oid: string; readonly mode: string }[];
  readonly after: string;
  readonly mode: string;
}

/** `:100644 100644 <before> <after> M`, and with one more of everything for each further parent of a merge. */
function parseChange(line: string): Change {
  const parents = line.search(/[^:]/);
  const fields = line.slice(parents).split(' ');
  return {
    mode: fields[parents] ?? '',
    before: fields.slice(parents + 1, 2 * parents + 1).map((oid, index) => ({ oid, mode: fields[index] ?? '' })),
    after: fields[2 * parents + 1] ?? '',
  };
}

import type { Sighting } from '../finding.ts';
import { type Entry, kindOf } from './entries.ts';
import { startGit } from './git.ts';
import { shownPath } from './names.ts';
import type { Repository } from './repository.ts';

/** One content under one name, as the commits of a range brought it in. */
export interface Version {
  /** As reports show it. */
  readonly path: string;
  readonly oid: string;
  readonly kind: Entry['kind'];
  /** The log comes newest first: which commit was the first to have this content is final at its end. Not yet told is
   * whether the head has it. */
  readonly sighting: Mutable<Sighting>;
  /** Where the line of commits leads that brought it in: nothing there is known to have replaced it, where its last
   * commit is not told. */
  readonly tip: string;
}

/** One content under one name that a commit of the range replaced or removed, and that none of them had brought in. */
export interface Earlier extends Omit<Version, 'sighting' | 'tip'> {
  readonly earlier: true;
}

export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What was met among the commits of a range. */
export interface Met {
  commits: number;
  /** Commits without parents. */
  roots: number;
}

/**
 * Every content under every name that a commit of the range added or changed, newest first, each once, in lists as they
 * come in. Of a merge, what differs from all its parents: the rest came in with them. At last what was there earlier.
 */
export async function* listVersions(
  repository: Repository,
  revisions: readonly string[],
  met: Met,
): AsyncGenerator<readonly (Version | Earlier)[]> {
  const child = startGit(repository, [...logArguments, ...revisions, '--']);
  const listing = createListing(met);
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
function createListing(seen: Met): Listing {
  const known = new Map<string, File>();
  let commit = '';
  let parents: string[] = [];
  let tip = '';
  /** Of parents that are still to come: a commit that nothing follows, and that has them behind it. */
  const tips = new Map<string, string>();
  let date = '';
  let change: Change | undefined;
  const introduce = ({ path, versions }: File, oid: string, mode: string): Version | undefined => {
    const met = versions.get(oid);
    if (met && 'sighting' in met) {
      met.sighting.commit = commit;
      met.sighting.date = date;
      return undefined;
    }
    const sighting: Mutable<Sighting> = { commit, date, atHead: false, ...(met && { lastCommit: met.last }) };
    const version: Version = { path, oid, kind: kindOf(mode), sighting, tip };
    versions.set(oid, version);
    return version;
  };
  const apply = (name: string, change: Change): Version | undefined => {
    let file = known.get(name);
    if (!file) {
      file = { path: shownPath(Buffer.from(name, 'latin1')), versions: new Map() };
      known.set(name, file);
    }
    const { modes, oids } = change;
    const last = oids.length - 1;
    const after = oids[last] ?? '';
    const version = isNull(after) || keepsContent(change) ? undefined : introduce(file, after, modes[last] ?? '');
    for (let parent = 0; parent < last; parent++) {
      const oid = oids[parent] ?? '';
      if (oid !== after && !file.versions.has(oid) && !isNull(oid))
        file.versions.set(oid, { last: parents[parent] ?? '', kind: kindOf(modes[parent] ?? '') });
    }
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
      tip = tips.get(commit) ?? commit;
      tips.delete(commit);
      for (const parent of parents) if (!tips.has(parent)) tips.set(parent, tip);
      seen.commits += 1;
      if (parents.length === 0) seen.roots += 1;
    }
    return undefined;
  };
  const earlier = (): Earlier[] =>
    [...known.values()].flatMap(({ path, versions }) =>
      [...versions].flatMap(([oid, met]) =>
        'sighting' in met ? [] : [{ path, oid, kind: met.kind, earlier: true as const }],
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
  readonly path: string;
  /** By id: the version, or what is known of it where only its end was met so far. */
  readonly versions: Map<string, Version | Ended>;
}

interface Ended {
  /** The last commit that had it. */
  readonly last: string;
  readonly kind: Entry['kind'];
}

/** Whether it merely made the file executable, or the other way round. */
function keepsContent({ modes, oids }: Change): boolean {
  const last = oids.length - 1;
  return (
    oids.indexOf(oids[last] ?? '') < last &&
    oids.some((oid, at) => at < last && oid === oids[last] && kindOf(modes[at] ?? '') === kindOf(modes[last] ?? ''))
  );
}

function isNull(oid: string): boolean {
  return oid.startsWith('00000000') && /^0+$/.test(oid);
}

/** What a file was in each parent, and at last what the commit made of it. */
interface Change {
  readonly modes: readonly string[];
  readonly oids: readonly string[];
}

/**
 * `:100644 100644 <before> <after> M`, and with one more of everything for each further parent of a merge. Its parts are
 * cut out where they must stand, since a history has very many of these.
 */
function parseChange(line: string): Change {
  let count = 2;
  while (line[count - 1] === ':') count++;
  const modesAt = count - 1;
  const oidsAt = modesAt + 7 * count;
  const width = (line.length - modesAt - oidsAt) / count;
  const modes: string[] = [];
  const oids: string[] = [];
  for (let at = 0; at < count; at++) {
    modes.push(line.slice(modesAt + 7 * at, modesAt + 7 * at + 6));
    oids.push(line.slice(oidsAt + width * at, oidsAt + width * (at + 1) - 1));
  }
  return { modes, oids };
}

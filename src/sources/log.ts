import type { Sighting } from '../finding.ts';
import { kindOf } from './entries.ts';
import { startGit } from './git.ts';
import type { Repository } from './repository.ts';

/** One content under one name, as the commits of a range brought it in. */
export interface Version {
  /** Raw bytes of the name as latin1 text. */
  readonly name: string;
  readonly oid: string;
  readonly kind: 'file' | 'link' | 'submodule';
  /** The log comes newest first: which commit was the first to have this content is final at its end. */
  readonly sighting: Mutable<Sighting>;
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
 * come in. Of a merge, what differs from all its parents: the rest came in with them.
 */
export async function* listVersions(
  repository: Repository,
  revisions: readonly string[],
  head: Head,
): AsyncGenerator<Version[]> {
  const child = startGit(repository, [...logArguments, ...revisions, '--']);
  const takeField = createListing(head);
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const piece of child.stdout as AsyncIterable<Buffer>) {
      const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
      const found: Version[] = [];
      let at = 0;
      for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, at)) {
        const version = takeField(bytes.toString('latin1', at, end));
        if (version) found.push(version);
        at = end + 1;
      }
      rest = bytes.subarray(at);
      yield found;
    }
    await child.ended;
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
function createListing(head: Head): (field: string) => Version | undefined {
  const known = new Map<string, File>();
  let commit = '';
  let parents: string[] = [];
  let date = '';
  let change: Change | undefined;
  const introduce = ({ name, versions }: File, { after, mode }: Change): Version | undefined => {
    const met = versions.get(after);
    if (typeof met === 'object') {
      met.sighting.commit = commit;
      met.sighting.date = date;
      return undefined;
    }
    const atHead = head.oids.has(after);
    const lastCommit = atHead ? head.commit : met;
    const sighting: Mutable<Sighting> = lastCommit ? { commit, date, atHead, lastCommit } : { commit, date, atHead };
    const version: Version = { name, oid: after, kind: kindOf(mode), sighting };
    versions.set(after, version);
    return version;
  };
  const apply = (path: string, change: Change): Version | undefined => {
    // One string for a name, however often the log repeats it.
    const file = known.get(path) ?? { name: path, versions: new Map<string, Version | string>() };
    known.set(file.name, file);
    const version = isNull(change.after) ? undefined : introduce(file, change);
    change.before.forEach((oid, index) => {
      if (!file.versions.has(oid)) file.versions.set(oid, parents[index] ?? '');
    });
    return version;
  };
  return (field) => {
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
}

interface File {
  readonly name: string;
  /** By id: the version, or, where only its end was met so far, the last commit that had it. */
  readonly versions: Map<string, Version | string>;
}

function isNull(oid: string): boolean {
  return oid.startsWith('00000000') && /^0+$/.test(oid);
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

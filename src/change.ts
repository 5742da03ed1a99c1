import { type Finding, identity } from './finding.ts';
import { pathMatcher } from './policy/path-glob.ts';
import { commitTreeSource } from './sources/commit-tree.ts';
import { isCommits } from './sources/commits.ts';
import { git } from './sources/git.ts';
import { openSource } from './sources/index.ts';
import { below } from './sources/names.ts';
import type { Fallback } from './sources/range.ts';
import { type Repository, requireRepository } from './sources/repository.ts';
import { findCommit, findCommits } from './sources/revision.ts';
import type { Range } from './sources/shallow.ts';
import type { Source } from './sources/source.ts';
import type { IsAddedLine } from './suppress/inline.ts';

/** The commits that somebody proposes or pushed. */
export interface Change extends Range {
  /** Reads the commits where git cannot have them. */
  readonly fallback?: Fallback;
}

/** Where a change is looked at: paths count from `cwd`, and what lies outside of them is left out. */
interface Place {
  readonly cwd?: string;
  readonly paths?: readonly string[];
}

/**
 * The tree at the head of a change, then every version that its commits brought. Throws a UserError when commits
 * cannot be had.
 */
export async function openChange(
  change: Change,
  { cwd = process.cwd(), paths = [] }: Place,
): Promise<readonly [tree: Source, commits: Source]> {
  const repository = requireRepository({ cwd, env: process.env }, 'a change');
  const { fallback, ...range } = change;
  const commits = await openSource({ cwd, kind: 'range', range, ...(fallback && { fallback }) });
  const wanted = pathMatcher(
    (paths.length > 0 ? paths : ['.']).map((path) => below(repository.root, cwd, path) || '**'),
  );
  // In the workflow of `pull_request_target` the base is checked out, and not what is proposed.
  const head = isCheckedOut(repository, change.head) ? undefined : findCommit(repository, change.head);
  const asked = paths.length > 0 ? { kind: 'paths' as const, paths } : { kind: 'tree' as const };
  const tree = head ? commitTreeSource(repository, head) : await openSource({ cwd, ...asked });
  return [head ? within(tree, wanted) : tree, within(commits, wanted)];
}

function within<T extends Source>(source: T, wanted: (path: string) => boolean): T {
  return {
    ...source,
    async *blobs() {
      for await (const blob of source.blobs()) if (wanted(blob.path)) yield blob;
    },
    ...(isCommits(source) && {
      async *versions() {
        for await (const list of source.versions()) yield list.filter(({ path }) => wanted(path));
      },
    }),
  };
}

/** Whether the checked-out commit is `head` or merges it. A shallow clone cuts parents off, the commit still tells them. */
export function isCheckedOut(repository: Repository, head: string): boolean {
  const [commit = head, current] = findCommits(repository, head, 'HEAD');
  if (current === commit) return true;
  const [header = ''] = git(repository, ['cat-file', 'commit', 'HEAD']).toString('latin1').split('\n\n');
  return header.split('\n').includes(`parent ${commit}`);
}

/**
 * What counts of the findings in both sources of `openChange`: keys that the commits brought, also those that a later one took out,
 * and what is wrong with the router configs of the tree. What the change itself has repaired is told as a notice.
 */
export function ofChange(findings: readonly Finding[]): Finding[] {
  const standing = new Set(findings.filter(({ sighting }) => !sighting).map(identity));
  const brought = new Map(
    findings.flatMap((finding) => (finding.sighting ? [[identity(finding), finding.sighting] as const] : [])),
  );
  return findings.flatMap((finding): Finding[] => {
    const key = finding.rule.startsWith('key-');
    if (!finding.sighting) {
      const sighting = brought.get(identity(finding));
      return key ? (sighting ? [{ ...finding, sighting }] : []) : [finding];
    }
    if (standing.has(identity(finding))) return [];
    return [key || finding.sighting.atHead ? finding : { ...finding, severity: 'notice' }];
  });
}

/** The findings on lines that the change touches. What is in a version of its commits alone came with them. */
export function onLines(findings: readonly Finding[], isTouched: IsAddedLine): Finding[] {
  return findings.filter(({ commit, path, line, endLine }) => {
    if (commit !== undefined) return true;
    for (let at = line; at <= endLine; at++) if (isTouched(path, at)) return true;
    return false;
  });
}

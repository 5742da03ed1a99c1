import type { Finding, Suppressed } from '../finding.ts';
import { ignoreInvalid, ignoreStale } from '../rules/infos.ts';
import type { Ignore } from './ignore.ts';
import { applyIgnores, type InlineOptions, type InlineResult } from './inline.ts';

/** Takes out what the comments of one file ignore; `version` says that it is one that a commit brought. */
export type IgnoreFilter = (findings: readonly Finding[], ignores: readonly Ignore[], version: boolean) => InlineResult;

/**
 * Applies ignores to the files of a tree and then to versions of them that commits brought. Nobody can mend a comment
 * in a version, so that nothing is said about it. Where a change is judged, its own versions must not excuse
 * themselves: of what they hold, only what the tree before them ignores is taken out.
 */
export function ignoreFilter(options: Omit<InlineOptions, 'findings' | 'ignores'>): IgnoreFilter {
  const ignoredInTree = new Set<string>();
  const told = new Set<string>();
  const judged = options.isAddedLine !== undefined;
  const once = (suppressed: readonly Suppressed[]): Suppressed[] =>
    suppressed.filter((one) => {
      const key = keyOf(one);
      return !told.has(key) && told.add(key);
    });
  return (findings, ignores, version) => {
    if (!version) {
      const result = applyIgnores({ ...options, findings, ignores });
      for (const one of result.suppressed) {
        ignoredInTree.add(keyOf(one));
        told.add(keyOf(one));
      }
      return result;
    }
    const isAddedLine = judged ? () => true : undefined;
    const result = applyIgnores({ ...options, findings, ignores, isAddedLine });
    const left = result.findings.filter(
      (one) =>
        one.rule !== ignoreInvalid.id && one.rule !== ignoreStale.id && !(judged && ignoredInTree.has(keyOf(one))),
    );
    return { findings: left, suppressed: once(result.suppressed) };
  };
}

function keyOf({ rule, fingerprint, path }: Pick<Finding, 'rule' | 'fingerprint' | 'path'>): string {
  return `${rule} ${fingerprint} ${path}`;
}

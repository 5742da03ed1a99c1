import type { Finding, Sighting } from '../finding.ts';

/**
 * Makes one finding of what was found in several versions or under several names: of the findings that share rule and
 * fingerprint, which come newest first, the last one, with the last commit of them all. Sets `commit`. Findings without a
 * sighting stay as they are. To be called when the source has ended, as sightings are final only then.
 */
export function mergeSightings(findings: readonly Finding[]): Finding[] {
  const merged = new Map<string, Finding>();
  const others: Finding[] = [];
  for (const finding of findings) {
    const { sighting } = finding;
    if (!sighting) {
      others.push(finding);
      continue;
    }
    const key = `${finding.rule}\0${finding.fingerprint}`;
    const joined = join(merged.get(key)?.sighting, sighting);
    merged.set(key, { ...finding, commit: joined.commit, sighting: joined });
  }
  return [...others, ...merged.values()];
}

/** What stands at the head of the checkout lasted longest; then the newer of the two. */
function join(newer: Sighting | undefined, older: Sighting): Sighting {
  const { commit, date } = older;
  const { lastCommit, atHead } = newer && (newer.atHead || !older.atHead) ? newer : older;
  return { commit, date, atHead, ...(lastCommit && { lastCommit }) };
}

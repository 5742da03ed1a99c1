import type { Finding, Sighting } from '../finding.ts';

/**
 * Makes one finding of what was found in several versions or under several names: the first of the findings that share
 * rule and fingerprint, which are given oldest first, with the last commit of them all. Findings without a sighting stay.
 */
export function mergeSightings(findings: readonly Finding[]): Finding[] {
  const merged: Finding[] = [];
  const places = new Map<string, number>();
  for (const finding of findings) {
    const key = `${finding.rule}\0${finding.fingerprint}`;
    const at = places.get(key);
    const first = at === undefined ? undefined : merged[at];
    if (!finding.sighting) merged.push(finding);
    else if (at === undefined || !first?.sighting) {
      places.set(key, merged.length);
      merged.push(finding);
    } else merged[at] = { ...first, sighting: join(first.sighting, finding.sighting) };
  }
  return merged;
}

/** What stands at the head of the checkout lasted longest; then the later of the two. */
function join(first: Sighting, later: Sighting): Sighting {
  const { commit, date } = first;
  const lasting = first.atHead ? first : later;
  const { lastCommit, atHead } = lasting;
  return { commit, date, atHead, ...(lastCommit && { lastCommit }) };
}

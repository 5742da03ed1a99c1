import type { KeyPath, PolicyProblem } from './file.ts';
import { withLimits } from './limits.ts';
import type { CustomDetector } from './policy.ts';

/** Why a regular expression could take too long on some text, or nothing. */
export type UnsafeReason = (source: string, flags: string) => string | undefined;

/**
 * The regular expression of a detector, with an upper limit to every repetition. Where there is only a prefix, what
 * tokens are commonly made of follows it.
 */
export function detectorSource(detector: CustomDetector): string {
  if (detector.regex !== undefined) return withLimits(detector.regex);
  return `${(detector.prefix ?? '').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}[A-Za-z0-9_-]{12,200}`;
}

/** How far from a key, on its line, a keyword may stand, in UTF-16 code units. */
export const nearby = 100;

/** What of `text` the detector takes for a key: the plain meaning of its settings, against which examples are held. */
export function detectedIn(detector: CustomDetector, text: string): string[] {
  const keywords = detector.keywords ?? (detector.prefix === undefined ? [] : [detector.prefix]);
  const near = ({ index, 0: match }: RegExpExecArray): boolean => {
    const ahead =
      text
        .slice(Math.max(0, index - nearby), index)
        .split(/[\r\n]/)
        .at(-1) ?? '';
    const behind = text.slice(index + match.length, index + match.length + nearby).split(/[\r\n]/)[0] ?? '';
    const around = (ahead + match + behind).toLowerCase();
    return keywords.some((keyword) => around.includes(keyword.toLowerCase()));
  };
  const allow = (detector.allow ?? []).map((source) => new RegExp(withLimits(source)));
  return [...text.matchAll(new RegExp(detectorSource(detector), 'g'))]
    .filter(near)
    .map((match) => match.groups?.['secret'] ?? match[0])
    .filter((secret) => secret !== '' && bitsPerCharacter(secret) >= (detector.entropy ?? 0))
    .filter((secret) => !allow.some((pattern) => pattern.test(secret)));
}

/** What is wrong with the detectors of a policy beyond their shape. */
export function detectorProblems(detectors: readonly CustomDetector[], unsafe: UnsafeReason): PolicyProblem[] {
  return detectors.flatMap((detector, i) => {
    const path: KeyPath = ['detectors', i];
    const earlier = detectors.findIndex(({ id }) => id === detector.id);
    if (earlier < i)
      return [{ path: [...path, 'id'], message: `The detector '${detector.id}' stands twice; rename one` }];
    if (detector.regex === undefined && detector.prefix === undefined) {
      return [{ path, message: `The detector '${detector.id}' has neither a regex nor a prefix` }];
    }
    if (detector.keywords === undefined && detector.prefix === undefined) {
      return [
        {
          path,
          message: `The detector '${detector.id}' needs keywords or a prefix, so that only text near them is tried`,
        },
      ];
    }
    const patterns = patternProblems(detector, path, unsafe);
    return patterns.length > 0 ? patterns : exampleProblems(detector, path);
  });
}

function patternProblems(detector: CustomDetector, path: KeyPath, unsafe: UnsafeReason): PolicyProblem[] {
  const sources: [KeyPath, string][] = (detector.allow ?? []).map((source, i) => [[...path, 'allow', i], source]);
  if (detector.regex !== undefined) sources.unshift([[...path, 'regex'], detector.regex]);
  return sources.flatMap(([at, source]) => {
    try {
      new RegExp(source);
    } catch (error) {
      const why = error instanceof Error ? error.message.slice(error.message.lastIndexOf(':') + 1).trim() : 'unknown';
      return [{ path: at, message: `The regular expression is not valid: ${why}` }];
    }
    if (new RegExp(source).test('')) return [{ path: at, message: 'The regular expression matches the empty text' }];
    const reason = unsafe(withLimits(source), '');
    return reason === undefined
      ? []
      : [{ path: at, message: `The regular expression could take too long (${reason})` }];
  });
}

function exampleProblems(detector: CustomDetector, path: KeyPath): PolicyProblem[] {
  const { match = [], miss = [] } = detector.examples ?? {};
  const problem = (list: string, i: number, message: string): PolicyProblem => ({
    path: [...path, 'examples', list, i],
    message: `The detector '${detector.id}' ${message}`,
  });
  return [
    ...match.flatMap((text, i) =>
      detectedIn(detector, text).length > 0 ? [] : [problem('match', i, 'does not find this example')],
    ),
    ...miss.flatMap((text, i) =>
      detectedIn(detector, text).length > 0 ? [problem('miss', i, 'finds this example, which it must not')] : [],
    ),
  ];
}

function bitsPerCharacter(text: string): number {
  const counts = new Map<string, number>();
  for (const c of text) counts.set(c, (counts.get(c) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

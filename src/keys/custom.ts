import { detectorSource } from '../policy/detectors.ts';
import type { CustomDetector } from '../policy/policy.ts';
import type { Detector } from './detector.ts';
import { longestKeyword } from './kernel/layout.ts';

/** A detector of the policy. Loading the policy has refused patterns that could take long. */
export function customDetector(custom: CustomDetector): Detector {
  const { id, title, severity, prefix, entropy, allow = [] } = custom;
  const keywords = custom.keywords ?? (prefix === undefined ? [] : [prefix]);
  return {
    id: `custom-${id}`,
    rule: `key-${id}`,
    provider: id,
    title: title ?? `${id} key`,
    keywords: keywords.map((keyword) => keyword.slice(0, longestKeyword)),
    anyCase: true,
    pattern: new RegExp(bounded(detectorSource(custom)), 'y'),
    before: prefix === undefined ? reach : 0,
    except: allow.map((source) => new RegExp(source)),
    examples: () => [],
    ...(severity && { severity }),
    ...(entropy !== undefined && { entropy }),
    ...(prefix !== undefined && { prefix }),
  };
}

/** A pattern that has keywords may begin ahead of them. */
const reach = 128;

/** What repeats without an end does so within what the engine shows a pattern. */
function bounded(source: string): string {
  return source.replace(/(\\.|\[(?:\\.|[^\]\\])*\])|([*+])|\{(\d+),\}/g, (text, kept, sign, least) =>
    kept !== undefined ? text : sign ? `{${sign === '+' ? 1 : 0},400}` : `{${least},${Number(least) + 400}}`,
  );
}

import { detectorSource, nearby } from '../policy/detectors.ts';
import type { CustomDetector } from '../policy/policy.ts';
import type { Detector } from './detector.ts';
import { longestKeyword } from './kernel/layout.ts';

/** Characters of a key that may stand ahead of a keyword in it. */
const reach = 128;

/**
 * The detectors that stand for one of the policy. Loading the policy has refused patterns that could take long. A
 * keyword may be a part of the key, or stand ahead of it or behind it on the same line.
 */
export function customDetectors(custom: CustomDetector): Detector[] {
  const { id, title, severity, prefix, entropy, allow = [] } = custom;
  const keywords = custom.keywords ?? (prefix === undefined ? [] : [prefix]);
  const source = detectorSource(custom);
  const secret = source.includes('(?<secret>') ? source : `(?<secret>${source})`;
  const gap = `[^\\r\\n]{0,${nearby}}?`;
  const shared = {
    rule: `key-${id}`,
    provider: id,
    title: title ?? `${id} key`,
    keywords: keywords.map((keyword) => keyword.slice(0, longestKeyword)),
    anyCase: true,
    except: allow.map((one) => new RegExp(one)),
    examples: () => [],
    ...(severity && { severity }),
    ...(entropy !== undefined && { entropy }),
    ...(prefix !== undefined && { prefix }),
  };
  const within = { ...shared, id: `custom-${id}`, pattern: new RegExp(source, 'y') };
  if (custom.keywords === undefined) return [within];
  return [
    { ...within, before: reach },
    { ...shared, id: `custom-${id}-ahead`, pattern: new RegExp(`(?:${anyOf(keywords)})${gap}${secret}`, 'y') },
    {
      ...shared,
      id: `custom-${id}-behind`,
      pattern: new RegExp(`${secret}${gap}(?:${anyOf(keywords)})`, 'y'),
      before: reach + nearby,
    },
  ];
}

/** The keywords as a pattern that takes them in any case. */
function anyOf(keywords: readonly string[]): string {
  const letter = (c: string): string =>
    c.toLowerCase() === c.toUpperCase() ? c.replace(/[^\w\s]/, '\\$&') : `[${c.toLowerCase()}${c.toUpperCase()}]`;
  return keywords.map((keyword) => [...keyword].map(letter).join('')).join('|');
}

import { createInspection, type Wanted } from '../../src/inspect/inspection.ts';
import type { Inspected } from '../../src/inspect.ts';
import type { Detector } from '../../src/keys/detector.ts';
import { indexOf } from '../../src/keys/index.ts';
import { plainKernel } from '../../src/keys/kernel/plain.ts';
import { alnum, hex, seeded } from '../../src/keys/random.ts';
import { defaultPolicy } from '../../src/policy/default.ts';

/** Two formats, a context and a name, enough to exercise the engine. */
export const samples: readonly Detector[] = [
  detector({ id: 'format', keywords: ['zq-v1-'], pattern: /(?<![A-Za-z0-9_])zq-v1-[0-9a-f]{40}(?![0-9A-Za-z])/y }),
  detector({ id: 'long', keywords: ['zq-long-'], pattern: /zq-long-[0-9A-Za-z]{40,900}(?![0-9A-Za-z])/y }),
  detector({ id: 'middle', keywords: ['7Q~'], before: 3, pattern: /(?<![A-Za-z0-9])[a-z]{3}7Q~[A-Za-z0-9]{31}/y }),
  detector({
    id: 'context',
    certainty: 'context',
    anyCase: true,
    keywords: ['zebraq'],
    pattern: /zebraq[\s\S]{0,60}?(?<![A-Za-z0-9_+/-])(?<secret>[A-Za-z0-9]{32})(?![0-9A-Za-z])/iy,
  }),
];

function detector(parts: Pick<Detector, 'id' | 'keywords' | 'pattern'> & Partial<Detector>): Detector {
  return { rule: `key-${parts.id}`, provider: parts.id, title: `${parts.id} key`, examples: () => [], ...parts };
}

/** A made-up key of the first detector. */
export const keyOf = (seed: number): string => `zq-v1-${seeded(seed).text(hex, 40)}`;
export const tokenOf = (seed: number): string => seeded(seed).text(alnum, 32);

const none: Wanted = {
  index: () => indexOf(samples, ['routerq']),
  isRouter: (path) => path === 'routerq.json',
  isJson: (path) => path.endsWith('.json'),
  isStore: () => false,
  routers: async () => ({ said: [], configs: 0 }),
};

/** An inspection of buffers: `step` bytes are handed over at once. */
export function inspecting(wanted: Partial<Wanted> = {}, plain = false) {
  const inspector = createInspection(
    defaultPolicy,
    { ...none, ...wanted },
    plain ? (keywords) => plainKernel(keywords()) : undefined,
  );
  return async (path: string, bytes: Buffer | string, step = Number.POSITIVE_INFINITY): Promise<Inspected> => {
    const all = Buffer.from(bytes);
    const sink = inspector.begin(path);
    for (let at = 0; at < all.length; ) {
      const count = all.copy(sink.space(), 0, at, Math.min(all.length, at + step));
      sink.wrote(count);
      at += count;
    }
    return inspector.end();
  };
}

/** `3:7-3:53 key-format`. */
export function placesOf({ findings }: Inspected): string[] {
  return findings.map(
    ({ line, column, endLine, endColumn, rule }) => `${line}:${column}-${endLine}:${endColumn} ${rule}`,
  );
}

import { describe, expect, it } from '@jest/globals';
import { compareText } from '../../../src/finding.ts';
import { seeded } from '../../../src/keys/random.ts';
import { placer } from '../../../src/text.ts';
import { type CarrierSample, carrierSamples } from './generator/carriers.ts';
import { type Sample, samples } from './generator/dialects.ts';
import { type Format, randomFormat } from './generator/format.ts';
import { marker } from './generator/marks.ts';
import { inspect } from './support.ts';

const targets: Readonly<Record<string, string>> = {
  preset: '~/.claude-code-router/presets/team/manifest.json',
  project: '~/.claude-code-router/my-project/config.json',
  settings: '~/.claude/settings.json',
};

/** Rule and place of all that is found in a file. */
async function foundIn(path: string, text: string): Promise<string[]> {
  const { findings } = await inspect(path, text);
  return findings.map((one) => line(one.rule, one)).sort(compareText);
}

function line(rule: string, place: ReturnType<ReturnType<typeof placer>>): string {
  return `${rule} ${place.line}:${place.column}-${place.endLine}:${place.endColumn}`;
}

/** The file that a carrier makes of a config, and what must be found in it. */
function combine(carrier: CarrierSample, sample: Sample, format: Format): { text: string; expected: string[] } {
  const marks = marker();
  const config = carrier.notation(sample.tree, {
    format,
    marker: marks,
    opening: ['config-committed', ...sample.opening],
    reference: carrier.reference,
  });
  const target = targets[sample.dialect] ?? '~/.claude-code-router/config.json';
  const wrapped = carrier.wrap(config, target, marks).replaceAll('\n', format.newline);
  const { text, expected } = marks.strip(wrapped);
  const place = placer(text);
  const lines = expected.map(({ rule, ...span }) => line(rule, place(span)));
  return { text: (format.byteOrderMark ? '\ufeff' : '') + text, expected: lines.sort(compareText) };
}

function carries({ dialects, tells, skips }: CarrierSample, { dialect, defect, target }: Sample): boolean {
  if (defect === skips) return false;
  return dialects ? dialects.includes(dialect) : tells || target === undefined;
}

describe.each(carrierSamples.map((carrier, index) => ({ carrier, index })))('$carrier.id', ({ carrier, index }) => {
  const random = seeded(20_260_101 + index);
  const formats = (): Format[] => [0, 1].map(() => ({ ...randomFormat(random), ...carrier.format }));
  const cases = samples
    .filter((sample) => carries(carrier, sample))
    .flatMap((sample) => formats().map((format) => ({ sample, format })));

  it('holds configs of every dialect, in which every defect is found at its place and nothing else', async () => {
    for (const { sample, format } of cases) {
      const { text, expected } = combine(carrier, sample, format);
      const found = await foundIn(carrier.path, text);
      const about = { sample: `${sample.dialect}, ${sample.defect}`, format, text };
      expect({ ...about, found }).toEqual({ ...about, found: expected });
    }
  });
});

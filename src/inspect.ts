import type { Finding } from './finding.ts';
import { createInspection, type Wanted } from './inspect/inspection.ts';
import { isWide } from './inspect/kind.ts';
import { customDetectors } from './keys/custom.ts';
import { detectors, families } from './keys/detectors/index.ts';
import { indexFrom, indexOf } from './keys/index.ts';
import { kernelMaker } from './keys/kernel/create.ts';
import { readPrebuilt } from './keys/kernel/image.ts';
import type { Policy } from './policy/policy.ts';
import type { Problem } from './problem.ts';
import { anchors, findConfigs, isRouterPath } from './routers/find.ts';
import { leaksIn } from './routers/leaks.ts';
import { isJsonKind } from './routers/names.ts';
import { isDatabase } from './routers/store.ts';
import { judge } from './rules/index.ts';
import type { Sink } from './sources/blob.ts';
import { ignoreAnchors } from './suppress/find.ts';
import type { Ignore } from './suppress/ignore.ts';

/** What one blob held. */
export interface Inspected {
  readonly findings: readonly Finding[];
  /** Comments that ask to ignore findings of this blob. */
  readonly ignores: readonly Ignore[];
  readonly configs: number;
  readonly bytes: number;
  /** Parts that could not be looked at: an archive over the limits, an encrypted member. */
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
}

/** Looks at one blob after the other; runs where the bytes are read, on the main thread or in a worker. */
export interface Inspector {
  begin(path: string): Sink;
  /** A promise only where the blob may hold a router config or is an archive. */
  end(): Inspected | Promise<Inspected>;
}

const inUtf16: Problem = {
  rule: 'config-shape',
  at: { start: 0, end: 1 },
  message: 'The file is written in UTF-16, which CCR does not read',
  fix: 'Save it as UTF-8.',
  subject: 'UTF-16',
  severity: 'warning',
};

/** Literals that are looked for beside the keywords of the detectors. */
export const standardAnchors: readonly string[] = [...anchors, ...ignoreAnchors([])];

export function createInspector(policy: Policy): Inspector {
  const custom = policy.detectors.flatMap(customDetectors);
  const { migrate } = policy.ignores;
  const prebuilt = custom.length === 0 && migrate.length === 0 ? readPrebuilt() : undefined;
  const wanted: Wanted = {
    index: () =>
      prebuilt
        ? indexFrom(prebuilt.outline(), families)
        : indexOf([...custom, ...detectors()], [...anchors, ...ignoreAnchors(migrate)]),
    isRouter: isRouterPath,
    isJson: isJsonKind,
    isStore: isDatabase,
    async routers(path, text, present, kind) {
      const { configs, problems, skipped } = await findConfigs(path, text, present);
      const said = configs.flatMap((config) => [
        ...judge(config, policy).map((problem) => ({ problem, carrier: config.carrier })),
        ...(config.place === undefined ? leaksIn(config) : []).map((problem) => ({ problem })),
      ]);
      const all = isWide(kind) && isJsonKind(path) && configs.length > 0 ? [inUtf16, ...problems] : problems;
      return { said: [...all.map((problem) => ({ problem })), ...said], configs: configs.length, skipped };
    },
  };
  return createInspection(policy, wanted, kernelMaker(prebuilt));
}

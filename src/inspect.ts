import type { Finding } from './finding.ts';
import { createInspection } from './inspect/inspection.ts';
import { customDetector } from './keys/custom.ts';
import { detectors } from './keys/detectors/index.ts';
import type { Policy } from './policy/policy.ts';
import { anchors, findConfigs, isRouterPath } from './routers/find.ts';
import { leaksIn } from './routers/leaks.ts';
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

export function createInspector(policy: Policy): Inspector {
  return createInspection(policy, {
    detectors: [...policy.detectors.map(customDetector), ...detectors],
    anchors: [...anchors, ...ignoreAnchors(policy.ignores.migrate)],
    isRouter: isRouterPath,
    isStore: isDatabase,
    async routers(path, text) {
      const { configs, problems } = await findConfigs(path, text);
      const said = configs.flatMap((config) => [
        ...judge(config, policy).map((problem) => ({ problem, carrier: config.carrier })),
        ...leaksIn(config).map((problem) => ({ problem })),
      ]);
      return { said: [...problems.map((problem) => ({ problem })), ...said], configs: configs.length };
    },
  });
}

import type { Finding } from './finding.ts';
import type { Policy } from './policy/policy.ts';
import { anchors, findConfigs } from './routers/find.ts';
import { leaksIn } from './routers/leaks.ts';
import { judge } from './rules/index.ts';
import type { Sink } from './sources/blob.ts';
import { findIgnores } from './suppress/find.ts';
import type { Ignore } from './suppress/ignore.ts';
import { findingsOf, type Said } from './verdict.ts';

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
  let buffer = Buffer.alloc(1 << 16);
  let length = 0;
  let path = '';
  const sink: Sink = {
    space() {
      if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.alloc(length)]);
      return buffer.subarray(length);
    },
    wrote(count) {
      length += count;
    },
  };
  return {
    begin(next) {
      path = next;
      length = 0;
      return sink;
    },
    async end() {
      const text = buffer
        .subarray(0, length)
        .toString('utf8')
        .replace(/^\ufeff/, '');
      const lower = text.toLowerCase();
      const said: Said[] = [];
      let configs = 0;
      if (anchors.some((anchor) => lower.includes(anchor))) {
        const found = await findConfigs(path, text);
        configs = found.configs.length;
        for (const problem of found.problems) said.push({ problem });
        for (const config of found.configs) {
          for (const problem of judge(config, policy)) said.push({ problem, carrier: config.carrier });
          for (const problem of leaksIn(config)) said.push({ problem });
        }
      }
      const ignores = findIgnores(path, text, policy.ignores.migrate);
      return { findings: findingsOf(path, text, said, policy), ignores, configs, bytes: length, skipped: [] };
    },
  };
}

import type { Finding } from '../finding.ts';
import type { Inspected, Inspector } from '../inspect.ts';
import { createDeepScan } from '../keys/decode/deep.ts';
import type { Certainty, Detector } from '../keys/detector.ts';
import { leastCertainty } from '../keys/filters/path.ts';
import { createKernel } from '../keys/kernel/create.ts';
import { settle } from '../keys/overlap.ts';
import { createScanner } from '../keys/scan.ts';
import type { Policy } from '../policy/policy.ts';
import { findIgnores } from '../suppress/find.ts';
import type { Ignore } from '../suppress/ignore.ts';
import { findingsOf, type Said } from '../verdict.ts';
import { createIntake, type Segment } from './intake.ts';
import { isMinified, type Kind } from './kind.ts';
import { leakOf } from './leaks.ts';
import { moved, shifted } from './moved.ts';
import { textOffsets } from './offsets.ts';

/** What an inspection looks for. */
export interface Wanted {
  readonly detectors: readonly Detector[];
  /** Literals in any case without which a text holds no router config. */
  readonly anchors: readonly string[];
  /** Whether a file is a router config by its name, whatever it holds. */
  isRouter(path: string): boolean;
  /** Whether a binary file may be the store of a router. */
  isStore(bytes: Buffer): boolean;
  /** Looks for router configs in a text that has an anchor. */
  routers(path: string, text: string): Promise<Routers>;
}

export interface Routers {
  readonly said: readonly Said[];
  readonly configs: number;
}

/** Characters of one file in which router configs are looked for at most. */
const mostRouterText = 32 * 1024 * 1024;

/** What is known of the file under inspection so far. */
interface State {
  readonly path: string;
  readonly findings: Finding[];
  readonly ignores: Ignore[];
  readonly skipped: { path: string; reason: string }[];
  /** Parts in which router configs are still to be looked for. */
  readonly waiting: (() => Promise<void>)[];
  configs: number;
  routerText: number;
}

export function createInspection(policy: Policy, wanted: Wanted, makeKernel = createKernel): Inspector {
  const scanner = createScanner(wanted.detectors, wanted.anchors, makeKernel);
  let state = stateOf('');

  const close = (segment: Segment): void => {
    const current = state;
    const { path, findings, ignores, skipped } = current;
    const isText = segment.kind === 'text' || segment.kind.startsWith('utf');
    const isStore = segment.kind === 'binary' && segment.line === 0 && wanted.isStore(segment.bytes);
    const isRouter = isStore || (isText && (segment.anchored || wanted.isRouter(path)));
    const matches = settle(segment.matches);
    if (matches.length === 0 && !isRouter) return;
    const text = segment.bytes.toString('utf8').replace(/^\ufeff/, '');
    const offsets = textOffsets(segment.bytes, text);
    const leaks: Said[] = matches.map((match) => ({ problem: leakOf(match, offsets(match), path) }));
    const tell = (said: readonly Said[]): void => {
      findings.push(...findingsOf(path, text, said, policy).map((finding) => moved(finding, segment)));
    };
    ignores.push(...findIgnores(path, text, policy.ignores.migrate).map((ignore) => shifted(ignore, segment)));
    const tooMuch = current.routerText + text.length > mostRouterText;
    if (isRouter && tooMuch) skipped.push({ path, reason: 'router configs were looked for in its first 32 MB only' });
    if (!isRouter || tooMuch) {
      tell(leaks);
      return;
    }
    current.routerText += text.length;
    current.waiting.push(async () => {
      const { said, configs } = await wanted.routers(path, text);
      current.configs += configs;
      tell([...leaks, ...said]);
    });
  };

  const intake = createIntake(scanner, createDeepScan(scanner), close);

  return {
    begin(path) {
      state = stateOf(path);
      intake.begin((kind, sample) => leastOf(path, kind, sample));
      return intake.sink;
    },
    end() {
      const bytes = intake.end();
      const current = state;
      const result = (): Inspected => {
        const { findings, ignores, configs, skipped } = current;
        return { findings, ignores, configs, bytes, skipped };
      };
      return current.waiting.length === 0 ? result() : inTurn(current.waiting).then(result);
    },
  };
}

function stateOf(path: string): State {
  return { path, findings: [], ignores: [], skipped: [], waiting: [], configs: 0, routerText: 0 };
}

async function inTurn(waiting: readonly (() => Promise<void>)[]): Promise<void> {
  for (const each of waiting) await each();
}

function leastOf(path: string, kind: Kind, sample: Buffer): Certainty {
  return kind === 'text' || kind.startsWith('utf')
    ? isMinified(path, sample)
      ? 'format'
      : leastCertainty(path)
    : 'format';
}

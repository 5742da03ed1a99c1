import type { Inspector } from '../inspect.ts';
import type { Detector } from '../keys/detector.ts';
import { type MakeKernel } from '../keys/kernel/create.ts';
import type { Policy } from '../policy/policy.ts';
import { type Said } from '../verdict.ts';
import { type Kind } from './kind.ts';
/** What an inspection looks for. */
export interface Wanted {
    readonly detectors: readonly Detector[];
    /** Literals in any case without which a text holds no router config and no ignore. */
    readonly anchors: readonly string[];
    /** Whether a file is a router config by its name, whatever it holds. */
    isRouter(path: string): boolean;
    /** Whether a file is a text by its name, whatever bytes it holds. */
    isJson(path: string): boolean;
    /** Looks for router configs in a text that has these anchors. */
    routers(path: string, text: string, present: ReadonlySet<string>, kind: Kind): Promise<Routers>;
}
export interface Routers {
    readonly said: readonly Said[];
    readonly configs: number;
}
export declare function createInspection(policy: Policy, wanted: Wanted, makeKernel?: MakeKernel): Inspector;

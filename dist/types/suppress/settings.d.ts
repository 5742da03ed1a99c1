import type { Finding } from '../finding.ts';
import { type LoadedPolicy, type LoadOptions } from '../policy/load.ts';
import { type TrustOptions } from '../policy/trust.ts';
import { type Baseline } from './baseline.ts';
import { type GitleaksEntry } from './foreign.ts';
/** All that decides which findings count. */
export interface Settings {
    readonly loaded: LoadedPolicy;
    readonly baseline?: Baseline;
    /** What `.gitleaksignore` lists, where the policy migrates from gitleaks. */
    readonly gitleaks?: readonly GitleaksEntry[];
    /** What the change under judgement would do to any of it: notices. */
    readonly changes: readonly Finding[];
}
interface BaselineOption {
    /** The baseline, from the root or absolute, in place of `.ccr-guard-baseline.json`, where it must then be; `false` for none. */
    readonly baselineFile?: string | false;
}
/** The settings as the checked files themselves have them. */
export declare function loadSettings(options: LoadOptions & BaselineOption): Promise<Settings>;
/** The settings that a change is judged by: those of its base. What it does to them is told. */
export declare function trustedSettings(options: TrustOptions & BaselineOption): Promise<Settings>;
export {};

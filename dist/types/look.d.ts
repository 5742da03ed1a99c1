import type { Policy } from './policy/policy.ts';
import type { Progress } from './progress.ts';
import type { Source } from './sources/source.ts';
import type { IsAddedLine } from './suppress/inline.ts';
import { type Looked } from './tally.ts';
/** What a look may need beside its source and policy. */
export interface LookOptions {
    readonly isAddedLine?: IsAddedLine | undefined;
    /** Called now and then while files on the disk are looked at. */
    readonly progress?: ((progress: Progress) => void) | undefined;
}
/** Looks at every blob of the sources that the policy includes, one source after the other. */
export declare function lookAt(sources: readonly Source[], policy: Policy, options?: LookOptions): Promise<Looked>;

import type { CheckOptions } from '../check.ts';
import type { Context } from './context.ts';
import type { Plan } from './event.ts';
import type { Inputs } from './inputs.ts';
export type Request = CheckOptions & {
    readonly cwd: string;
};
/** What the step asks of the check: the plan says what to look at, and which commit's settings count. */
export declare function requestOf(inputs: Inputs, context: Context, { scope, change }: Plan): Promise<Request>;

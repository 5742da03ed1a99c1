import type { CheckOptions } from '../check.ts';
import { type Context } from './context.ts';
import type { Plan } from './event.ts';
import type { Inputs } from './inputs.ts';
/** What the step asks of the check: `plan` says what to look at. */
export declare function requestOf(inputs: Inputs, context: Context, plan: Exclude<Plan, {
    scope: 'nothing';
}>): CheckOptions & {
    readonly cwd: string;
};

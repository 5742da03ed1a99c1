import type { Value } from './config.ts';
import { type Parts } from './values.ts';
/**
 * Reads the variables by which Claude Code is sent elsewhere. A model is judged where it is a route
 * (`provider,model`), or where requests go through a router.
 *
 * @param models further values that name a model, such as the `model` setting.
 */
export declare function readClaudeEnv(env: Value | undefined, models?: readonly Value[]): Parts;

import type { CheckOptions } from './check.ts';
import type { SourceRequest } from './sources/index.ts';
/** Which bytes the options ask for. Throws a UserError where they ask for two things at once. */
export declare function requestOf(options: CheckOptions): SourceRequest;

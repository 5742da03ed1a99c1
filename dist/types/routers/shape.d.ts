import type { Severity } from '../finding.ts';
import type { Problem } from '../problem.ts';
import type { Value } from './config.ts';
/** A `config-shape` problem: the value is not of the kind that the router needs. */
export declare function shape(value: Value, message: string, severity?: Severity): Problem;

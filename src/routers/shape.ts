import type { Severity } from '../finding.ts';
import type { Problem } from '../problem.ts';
import type { Value } from './config.ts';
import { spotOf } from './node.ts';

/** A `config-shape` problem: the value is not of the kind that the router needs. */
export function shape(value: Value, message: string, severity?: Severity): Problem {
  return {
    rule: 'config-shape',
    at: spotOf(value.node),
    message,
    fix: 'Write the value as the documentation of Claude Code Router shows it.',
    subject: `${value.path.replace(/\[\d+\]/g, '[]')} ${value.node.kind}`,
    ...(severity && { severity }),
  };
}

import { UserError } from '../errors.ts';
import { type Severity, severities } from '../finding.ts';
import { type Scope, scopes } from './event.ts';

/** What the step was given. What is not set is undefined, so that the policy's own values hold. */
export interface Inputs {
  /** Files, folders and globs, relative to the working directory. Empty: everything tracked. */
  readonly paths: readonly string[];
  readonly policy?: string;
  readonly baseline?: string;
  readonly failOn?: Severity | 'never';
  readonly report?: ReportRequest;
  /** Relative to the workspace; empty for the workspace itself. */
  readonly workingDirectory: string;
  readonly scope: Scope;
  readonly changedOnly: boolean;
  readonly token?: string;
}

/** One report file. Without `output` it is written to the runner's temporary folder. */
export interface ReportRequest {
  readonly format: string;
  readonly output?: string;
}

const formatOfEnding: Readonly<Record<string, string>> = {
  json: 'json',
  sarif: 'sarif',
  xml: 'junit',
  md: 'markdown',
  html: 'html',
  txt: 'pretty',
};

/** Reads the inputs of action.yml through `get`, which gives an empty string for what is not set. Throws a UserError. */
export function readInputs(get: (name: string) => string): Inputs {
  const paths = get('paths')
    .split('\n')
    .map((line) => line.trim());
  const failOn = get('fail-on');
  const report = reportRequest(get('format'), get('output'));
  const policy = get('policy');
  const baseline = get('baseline');
  const token = get('token');
  return {
    paths: paths.filter((path) => path !== ''),
    ...(policy !== '' && { policy }),
    ...(baseline !== '' && { baseline }),
    ...(failOn !== '' && { failOn: oneOf('fail-on', failOn, [...severities, 'never']) }),
    ...(report && { report }),
    workingDirectory: get('working-directory'),
    scope: oneOf('scope', get('scope') || 'auto', scopes),
    changedOnly: oneOf('changed-only', get('changed-only') || 'false', ['true', 'false']) === 'true',
    ...(token !== '' && { token }),
  };
}

function reportRequest(format: string, output: string): ReportRequest | undefined {
  if (output === '') return format === '' ? undefined : { format };
  if (format !== '') return { format, output };
  const ending = output.slice(output.lastIndexOf('.') + 1).toLowerCase();
  const guessed = Object.hasOwn(formatOfEnding, ending) ? formatOfEnding[ending] : undefined;
  if (guessed) return { format: guessed, output };
  throw new UserError(
    `The input 'format' is needed, because the name of the report file '${output}' does not tell it.`,
  );
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) {
    throw new UserError(`The input '${name}' is '${value}'; it must be one of ${allowed.join(', ')}.`);
  }
  return found;
}

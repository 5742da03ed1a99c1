import { UserError } from './errors.ts';
import type { CheckOptions } from './options.ts';
import type { SourceRequest } from './sources/index.ts';

/** Which bytes the options ask for. Throws a UserError where they ask for two things at once. */
export function requestOf(options: CheckOptions): SourceRequest {
  const { cwd = process.cwd(), paths = [], staged, range, since, history, stdin } = options;
  const asked = Object.entries({ staged, range, since, history, stdin }).filter(([, value]) => value);
  const [first, second] = asked.map(([name]) => name);
  if (first !== undefined && second !== undefined)
    throw new UserError(`--${first} and --${second} do not go together.`);
  if (first !== undefined && first !== 'staged' && paths.length > 0) {
    throw new UserError(`--${first} takes no paths; the policy's include and exclude choose among its files.`);
  }
  if (stdin) return { cwd, kind: 'stdin', ...stdin };
  if (staged) return { cwd, kind: 'staged', ...(paths.length > 0 && { paths }) };
  if (range !== undefined) return { cwd, kind: 'range', range };
  if (since !== undefined) return { cwd, kind: 'since', since };
  if (history) return { cwd, kind: 'history' };
  return paths.length > 0 ? { cwd, kind: 'paths', paths } : { cwd, kind: 'tree' };
}

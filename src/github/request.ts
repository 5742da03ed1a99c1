import { resolve } from 'node:path';
import type { CheckOptions } from '../check.ts';
import { type Context, repositoryRoot } from './context.ts';
import type { Change, Plan } from './event.ts';
import type { Inputs } from './inputs.ts';
import { type Remote, remoteOf } from './remote.ts';

/** What the step asks of the check: `plan` says what to look at. */
export function requestOf(
  inputs: Inputs,
  context: Context,
  plan: Exclude<Plan, { scope: 'nothing' }>,
): CheckOptions & { readonly cwd: string } {
  const { paths, policy, baseline, token, workingDirectory } = inputs;
  const cwd = resolve(context.workspace, workingDirectory);
  const remote = remoteOf(token, context);
  return {
    cwd,
    paths,
    ...(policy !== undefined && { policy }),
    ...(baseline !== undefined && { baseline }),
    ...(plan.scope === 'history' && { history: true }),
    ...(plan.scope === 'change' && { change: rangeOf(plan.change, remote, repositoryRoot(cwd) ?? cwd) }),
    fetchPolicy: remote.fetchPolicy,
  };
}

/** A new ref has no base: the default branch stands in, as git calls it in a clone and as the API does. */
function rangeOf(change: Change, remote: Remote, root: string): NonNullable<CheckOptions['change']> {
  const { base, head, defaultBranch } = change;
  const from = base ?? (defaultBranch === undefined ? undefined : `origin/${defaultBranch}`);
  return { head, ...(from !== undefined && { base: from }), fallback: () => remote.changed(change, root) };
}

import { isCheckedOut } from '../change.ts';
import type { CheckRequest, Trust } from '../check.ts';
import { diskReader } from '../policy/disk.ts';
import { type Repository, requireRepository } from '../sources/repository.ts';
import type { Range } from '../sources/shallow.ts';
import type { IsAddedLine } from '../suppress/inline.ts';
import { addedBy, readerAt } from './base.ts';
import { type Context, workingFolder } from './context.ts';
import type { Change, Plan } from './event.ts';
import type { Inputs } from './inputs.ts';
import { type Remote, remoteOf } from './remote.ts';

export type Request = CheckRequest & { readonly cwd: string };

/** What the step asks of the check: the plan says what to look at, and which commit's settings count. */
export async function requestOf(inputs: Inputs, context: Context, { scope, change }: Plan): Promise<Request> {
  const { paths, policy, baseline, token, workingDirectory } = inputs;
  const cwd = workingFolder(context.workspace, workingDirectory);
  const remote = remoteOf(token, context);
  const asked = {
    cwd,
    paths,
    ...(policy !== undefined && { policy }),
    ...(baseline !== undefined && { baseline }),
    ...(scope === 'history' && { history: true }),
    fetchPolicy: remote.fetchPolicy,
  };
  if (!change) return asked;
  const repository = requireRepository({ cwd, env: process.env }, `the event '${context.event}'`);
  const range = rangeOf(change);
  // Telling lines takes commits that a shallow clone may have to fetch, and a push is not judged by its lines.
  const isAddedLine =
    change.proposed || inputs.changedOnly ? await addedBy(range, change, repository, remote) : undefined;
  return {
    ...asked,
    ...(scope === 'change' && { change: { ...range, fallback: () => remote.changed(change, repository.root) } }),
    ...(inputs.changedOnly && isAddedLine && { isTouched: isAddedLine }),
    ...(change.proposed && isAddedLine && { trust: trustIn(change, repository, remote, isAddedLine) }),
  };
}

/** A new ref has no base: the default branch stands in. */
function rangeOf({ base, head, defaultBranch }: Change): Range {
  const from = base ?? (defaultBranch === undefined ? undefined : `origin/${defaultBranch}`);
  return { head, ...(from !== undefined && { base: from }) };
}

/** The settings of a proposed change are those of its base. */
function trustIn({ base = '', head }: Change, repository: Repository, remote: Remote, isAddedLine: IsAddedLine): Trust {
  return {
    ref: base,
    read: readerAt(repository, base, remote),
    head: isCheckedOut(repository, head) ? diskReader(repository.root) : readerAt(repository, head, remote),
    isAddedLine,
  };
}

import { messageOf, UserError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import { printable } from '../text.ts';
import { policyChanges } from './changes.ts';
import { pathFrom } from './disk.ts';
import type { ReadText } from './extends.ts';
import { type LoadedPolicy, type LoadOptions, loadPolicy, policyNames } from './load.ts';
import { severityOf } from './severity.ts';

export interface TrustOptions extends Omit<LoadOptions, 'read' | 'label' | 'mayExtend'> {
  /** The commit that the change is to be merged into: its id, and its files. */
  readonly base: { readonly ref: string; readonly read: ReadText };
  /** The files as the change has them. */
  readonly head: ReadText;
}

export interface TrustedPolicy extends LoadedPolicy {
  /** What the change would do to the policy once merged: notices. */
  readonly changes: readonly Finding[];
}

/**
 * The policy that a change is judged by: the one of its base, never its own. Where the base has none it is the default
 * policy. What the change itself brings is compared and told.
 */
export async function trustedPolicy(options: TrustOptions): Promise<TrustedPolicy> {
  const { base, head, ...rest } = options;
  const loaded = await loadAtBase(options);
  // Only what the base extends is fetched for the change: it must not be able to name files for our token to read.
  const mayExtend = (reference: string): boolean => loaded.extended.includes(reference);
  try {
    const proposed = await loadPolicy({ ...rest, read: head, mayExtend });
    return { ...loaded, changes: changes(loaded, proposed) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const path = loaded.path ?? (rest.file === undefined ? policyNames[0] : pathFrom(rest.root, rest.file));
    const why = messageOf(error).split('\n')[0] ?? '';
    return { ...loaded, changes: notice(loaded, path, 1, `The policy as this change has it cannot be used: ${why}`) };
  }
}

/** A policy that is named but not yet at the base is one that the change adds. */
async function loadAtBase({ base, head, file: named, ...rest }: TrustOptions): Promise<LoadedPolicy> {
  const file = named === undefined ? undefined : pathFrom(rest.root, named);
  const atBase = file === undefined || (await base.read(file)) !== undefined;
  const options = { ...rest, read: base.read, label: `base:${base.ref}:`, committed: true };
  if (atBase) return loadPolicy({ ...options, ...(file === undefined ? {} : { file }) });
  if ((await head(file)) === undefined) throw new UserError(`There is no policy at ${printable(file)}.`);
  return loadPolicy({ ...options, read: async () => undefined });
}

function changes(loaded: LoadedPolicy, proposed: LoadedPolicy): Finding[] {
  const path = proposed.path ?? loaded.path;
  if (path === undefined) return [];
  const told =
    loaded.path === undefined
      ? notice(loaded, path, 1, 'This change adds a policy; until it is merged the default policy is in force.')
      : proposed.path === undefined
        ? notice(loaded, path, 1, 'This change removes the policy; until it is merged the policy stays in force.')
        : [];
  return [
    ...told,
    ...policyChanges(loaded.policy, proposed.policy).flatMap(({ part, what }) =>
      notice(loaded, path, proposed.lines[part] ?? 1, `This change would ${printable(what)}, once it is merged.`),
    ),
  ];
}

/** A notice of rule `policy-changed`, at a line of a file that decides what counts. */
export function notice(
  { policy }: Pick<LoadedPolicy, 'policy'>,
  path: string,
  line: number,
  message: string,
): Finding[] {
  const rule = 'policy-changed';
  const severity = severityOf(rule, policy, 'notice');
  if (severity === 'off') return [];
  return [
    {
      rule,
      severity,
      message,
      path,
      line,
      column: 1,
      endLine: line,
      endColumn: 1,
      fix: 'Have somebody look at it who answers for the policy.',
      docs: `docs/rules.md#${rule}`,
      fingerprint: fingerprint(rule, `${path}\0${message}`, false),
    },
  ];
}

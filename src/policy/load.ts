import { posix } from 'node:path';
import { crypto } from '../builtins.ts';
import { UserError } from '../errors.ts';
import { printable } from '../text.ts';
import { type Chain, type ChainOptions, readChain } from './chain.ts';
import { defaultPolicy } from './default.ts';
import { diskReader, pathFrom } from './disk.ts';
import type { ReadText } from './extends.ts';
import { complete } from './layer.ts';
import type { Policy, PolicySource } from './policy.ts';

/** The names under which a policy is looked for at the root. */
export const policyNames = ['.ccr-guard.yml', '.ccr-guard.yaml', '.ccr-guard.json'] as const;

export interface LoadOptions extends Omit<ChainOptions, 'read'> {
  /** Absolute path of what is checked. */
  readonly root: string;
  /** The policy file, from the root or absolute, in place of the usual names. */
  readonly file?: string;
  /** Put before the path in what reports show: `base:<ref>:`. */
  readonly label?: string;
  /** Reads files by their path from the root; from the disk, when missing. */
  readonly read?: ReadText;
}

export interface LoadedPolicy extends Omit<Chain, 'layer'> {
  readonly policy: Policy;
  readonly source: PolicySource;
  /** Path of the policy file from the root; missing for the default policy. */
  readonly path?: string;
  /** The file that set each part, `providers.allowed` and the like; what is missing is as in the default policy. */
  readonly origins: Readonly<Record<string, string>>;
}

/**
 * Finds, reads and checks the policy and all that it extends. Without a policy file it is the default policy, and
 * nothing that reads YAML is loaded. Throws a UserError that lists what is wrong, each with file, line and column.
 */
export async function loadPolicy(options: LoadOptions): Promise<LoadedPolicy> {
  const read = options.read ?? diskReader(options.root);
  const path = options.file === undefined ? await findPolicy(read) : pathFrom(options.root, options.file);
  if (path === undefined)
    return { ...loaded(defaultPolicy, 'default'), origins: {}, lines: {}, extended: [], notes: [] };
  const text = await read(path);
  if (text === undefined) throw new UserError(`There is no policy at ${printable(path)}.`);
  const { layer, lines, extended, notes } = await readChain({ text, name: path, folder: posix.dirname(path) }, [], {
    ...options,
    read,
  });
  const policy = complete(layer);
  return {
    ...loaded(policy, `${options.label ?? ''}${path}`),
    path,
    origins: layer.origins,
    lines,
    extended,
    notes: [...notes, ...contradictions(policy)],
  };
}

async function findPolicy(read: ReadText): Promise<string | undefined> {
  const found: string[] = [];
  for (const name of policyNames) if ((await read(name)) !== undefined) found.push(name);
  if (found.length > 1) throw new UserError(`There are several policies: ${found.join(' and ')}; keep one of them.`);
  return found[0];
}

function loaded(policy: Policy, source: string): Pick<LoadedPolicy, 'policy' | 'source'> {
  return {
    policy,
    source: {
      source,
      // Computed where a report shows it.
      get sha256() {
        return crypto().createHash('sha256').update(canonical(policy)).digest('hex');
      },
    },
  };
}

/** JSON with sorted keys: the order in which a file sets things does not matter. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

/** What a policy says both ways: the ban wins. */
function contradictions(policy: Policy): string[] {
  return policy.providers.banned
    .filter(({ name }) => policy.providers.allowed.includes(name))
    .map(({ name }) => `The provider '${name}' is both allowed and banned: the ban wins; take it out of one list.`);
}

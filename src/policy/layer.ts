import type { Severity } from '../finding.ts';
import { defaultPolicy } from './default.ts';
import type { PolicyFile } from './file.ts';
import type { AllowEntry, BannedProvider, CustomDetector, IgnorePolicy, Policy } from './policy.ts';

/** What one policy file sets, or several that extend one another. What is missing is left to the default policy. */
export interface Layer {
  readonly allowedProviders?: readonly string[];
  readonly banned?: readonly BannedProvider[];
  readonly endpoints?: readonly string[];
  readonly models?: readonly string[];
  readonly hosts?: readonly string[];
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly locked: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly allow: readonly AllowEntry[];
  readonly ignores: Partial<IgnorePolicy>;
  readonly detectors: readonly CustomDetector[];
  readonly failOn?: Severity | 'never';
  /** Which file set a part, by its path in the file: `providers.allowed`, `rules.provider-banned`. */
  readonly origins: Readonly<Record<string, string>>;
}

/** A checked policy file as a layer. Provider names are compared in lower case and without outer blanks. */
export function layerOf(file: PolicyFile, source: string): Layer {
  const { providers = {}, ignores = {} } = file;
  const rules = Object.entries(file.rules ?? {});
  const severity = (setting: (typeof rules)[number][1]) => (typeof setting === 'string' ? setting : setting.severity);
  return defined({
    allowedProviders: providers.allowed?.map(normalName),
    banned: providers.banned?.map(bannedProvider),
    endpoints: providers.endpoints?.map((url) => new URL(url).origin),
    models: file.models?.allowed,
    hosts: file.hosts,
    rules: Object.fromEntries(rules.map(([id, setting]) => [id, severity(setting)])),
    locked: rules.filter(([, setting]) => typeof setting === 'object' && setting.locked).map(([id]) => id),
    include: file.include,
    exclude: file.exclude,
    allow: file.allow ?? [],
    ignores: defined({
      allowed: ignores.allowed,
      addedByChange: ignores['added-by-change'],
      forbidden: ignores.forbidden,
      migrate: ignores.migrate,
    }),
    detectors: file.detectors ?? [],
    failOn: file['fail-on'],
    origins: Object.fromEntries(partsOf(file).map((part) => [part, source])),
  });
}

/** The policy in force: what the layer sets, and the default for the rest. */
export function complete(layer: Layer): Policy {
  return {
    providers: {
      allowed: layer.allowedProviders ?? defaultPolicy.providers.allowed,
      banned: layer.banned ?? defaultPolicy.providers.banned,
      endpoints: layer.endpoints ?? defaultPolicy.providers.endpoints,
    },
    models: { allowed: layer.models ?? defaultPolicy.models.allowed },
    hosts: layer.hosts ?? defaultPolicy.hosts,
    rules: layer.rules,
    locked: layer.locked,
    include: layer.include ?? defaultPolicy.include,
    exclude: layer.exclude ?? defaultPolicy.exclude,
    allow: layer.allow,
    ignores: { ...defaultPolicy.ignores, ...layer.ignores },
    detectors: layer.detectors,
    failOn: layer.failOn ?? defaultPolicy.failOn,
  };
}

/** The parts of a policy file that are told apart: `models.allowed`, `rules.config-committed`, `exclude`. */
export function partsOf(file: PolicyFile): string[] {
  const nested = ['providers', 'models', 'rules', 'ignores'];
  return Object.entries(file)
    .filter(([key]) => key !== 'extends' && key !== '$schema')
    .flatMap(([key, value]) => (nested.includes(key) ? Object.keys(value).map((inner) => `${key}.${inner}`) : [key]));
}

/** The same object without the members that are `undefined`. */
export function defined<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}

function bannedProvider(entry: string | { readonly name: string; readonly hosts?: readonly string[] }): BannedProvider {
  const name = normalName(typeof entry === 'string' ? entry : entry.name);
  const given = typeof entry === 'string' ? undefined : entry.hosts?.map((host) => host.toLowerCase());
  return { name, hosts: given ?? defaultPolicy.providers.banned.find((known) => known.name === name)?.hosts ?? [] };
}

function normalName(name: string): string {
  return name.trim().toLowerCase();
}

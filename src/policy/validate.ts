import type validators from '../generated/validators.cjs';
import { printable, withoutKeys } from '../text.ts';
import type { KeyPath, PolicyProblem } from './file.ts';
import { didYouMean } from './suggest.ts';

/** The keys that each part of a policy takes, for suggestions; `[]` stands for an index, `{}` for any key. */
const keysOf: Readonly<Record<string, readonly string[]>> = {
  '': [
    'extends',
    'providers',
    'models',
    'hosts',
    'rules',
    'include',
    'exclude',
    'allow',
    'ignores',
    'detectors',
    'fail-on',
  ],
  providers: ['allowed', 'banned', 'endpoints'],
  'providers.banned[]': ['name', 'hosts'],
  models: ['allowed'],
  ignores: ['allowed', 'added-by-change', 'forbidden', 'migrate'],
  'rules.{}': ['severity', 'locked'],
  'allow[]': ['rule', 'path', 'fingerprint', 'reason', 'expires'],
  'detectors[]': ['id', 'title', 'severity', 'keywords', 'prefix', 'regex', 'entropy', 'allow', 'examples'],
  'detectors[].examples': ['match', 'miss'],
};

const severities = ['error', 'warning', 'notice', 'off'];

/** Checks the shape of a policy against schemas/policy.json. Each thing that is wrong is told once. */
export async function shapeProblems(data: unknown): Promise<PolicyProblem[]> {
  const { default: validate } = await import('../generated/validators.cjs');
  if (validate(data)) return [];
  const problems = new Map<string, PolicyProblem>();
  // What is missing says more about a map than that it could have been a text.
  const violations = [...(validate.errors ?? [])].sort(
    (a, b) => Number(b.keyword === 'required') - Number(a.keyword === 'required'),
  );
  for (const violation of violations) {
    const problem = problemOf(violation, data);
    const key = problem.path.join('\0') + (problem.atKey === true ? '\0' : '');
    if (!problems.has(key)) problems.set(key, problem);
  }
  const all = [...problems.values()];
  // An alternative that does not apply also complains about the whole: what is wrong inside says more.
  return all.filter(({ path, atKey }) => atKey === true || !all.some((other) => isInside(other.path, path)));
}

function isInside(inner: KeyPath, outer: KeyPath): boolean {
  return inner.length > outer.length && outer.every((part, i) => inner[i] === part);
}

function problemOf({ instancePath, keyword, params }: validators.Violation, data: unknown): PolicyProblem {
  const path = pathOf(instancePath, data);
  const name = path.length === 0 ? 'The policy' : shownPath(path);
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = keysOf[patternOf(path)] ?? [];
      const hint = didYouMean(key, known) || `; the keys here are ${known.join(', ')}`;
      return { path: [...path, key], atKey: true, message: `Unknown key '${printable(key)}'${hint}` };
    }
    case 'required':
      return { path, message: requiredMessage(path, name, String(params['missingProperty'])) };
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly string[]) ?? [];
      return { path, message: enumMessage(name, valueAt(data, path), allowed) };
    }
    case 'pattern':
      return { path, message: patternMessage(path, name) };
    case 'minLength':
      return { path, message: `${name} must have at least ${plural(Number(params['limit']), 'character')}` };
    case 'minItems':
      return { path, message: `${name} must have at least ${plural(Number(params['limit']), 'entry', 'entries')}` };
    case 'minimum':
    case 'maximum':
      return { path, message: `${name} must be from 0 to 8 bits per character` };
    default:
      return { path, message: typeMessage(path, name, data) };
  }
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function requiredMessage(path: KeyPath, name: string, missing: string): string {
  if (missing === 'reason') return `${name} has no reason: say why the finding is accepted`;
  if (patternOf(path) === 'allow[]')
    return `${name} would accept every finding: give it a rule, a path or a fingerprint`;
  return `${name} has no '${missing}'`;
}

function enumMessage(name: string, value: unknown, allowed: readonly string[]): string {
  const hint = typeof value === 'string' ? didYouMean(value, allowed) : '';
  return `${name} must be one of ${allowed.join(', ')}, found ${shownValue(value)}${hint}`;
}

function patternMessage(path: KeyPath, name: string): string {
  switch (path.at(-1)) {
    case 'expires':
      return `${name} must be a date such as 2027-01-31`;
    case 'fingerprint':
      return `${name} must be the 32 hexadecimal digits that a report shows`;
    case 'id':
      return `${name} must be lower-case letters, digits and single hyphens, such as acme-token`;
    default:
      return `${name} must not be blank`;
  }
}

const kinds: Readonly<Record<string, string>> = {
  '': 'a map of settings',
  extends: 'a text or a list of texts',
  'extends[]': 'a text',
  providers: 'a map of settings',
  'providers.banned[]': 'a name, or a map with name and hosts',
  models: 'a map of settings',
  rules: 'a map of rule ids to severities',
  ignores: 'a map of settings',
  'ignores.allowed': 'true or false',
  'ignores.added-by-change': 'true or false',
  'rules.{}': `one of ${severities.join(', ')}`,
  'rules.{}.locked': 'true or false',
  'allow[]': 'a map of conditions',
  'detectors[]': 'a map of settings',
  'detectors[].entropy': 'a number',
  'detectors[].examples': 'a map of settings',
};
const lists =
  /^(?:providers\.(?:allowed|banned|endpoints)|models\.allowed|hosts|include|exclude|allow|ignores\.(?:forbidden|migrate)|detectors|detectors\[\]\.(?:keywords|allow|examples\.(?:match|miss))|providers\.banned\[\]\.hosts)$/;

function typeMessage(path: KeyPath, name: string, data: unknown): string {
  const pattern = patternOf(path);
  const value = valueAt(data, path);
  const hint = pattern.startsWith('rules.') && typeof value === 'string' ? didYouMean(value, severities) : '';
  const kind = kinds[pattern] ?? (lists.test(pattern) ? 'a list' : 'a text');
  return `${name} must be ${kind}, found ${shownValue(value)}${hint}`;
}

/** `/allow/0/rule` as keys, with indexes as numbers where the data has a list. */
function pathOf(pointer: string, data: unknown): (string | number)[] {
  const path: (string | number)[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(valueAt(data, path)) ? Number(key) : key);
  }
  return path;
}

function valueAt(data: unknown, path: KeyPath): unknown {
  let value = data;
  for (const part of path) value = (value as Record<string | number, unknown> | null | undefined)?.[part];
  return value;
}

/** `allow[0].rule`, as messages name a place. */
export function shownPath(path: KeyPath): string {
  return path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i > 0 ? '.' : ''}${printable(part)}`))
    .join('');
}

function patternOf(path: KeyPath): string {
  return shownPath(path.map((part, i) => (i === 1 && path[0] === 'rules' ? '{}' : part))).replace(/\[\d+\]/g, '[]');
}

/** A value as a message shows it: texts in quotes and cut short, anything larger by its kind. */
export function shownValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  const text = printable(withoutKeys(String(value)));
  const cut = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return typeof value === 'string' ? `'${cut}'` : cut;
}

import { printable } from '../text.ts';
import { detectorProblems, type UnsafeReason } from './detectors.ts';
import type { KeyPath, PolicyFile, PolicyProblem } from './file.ts';
import { globProblem } from './glob.ts';
import { namesRule } from './severity.ts';
import { didYouMean } from './suggest.ts';
import { shownPath, shownValue } from './validate.ts';

/** What a policy may refer to, and how its patterns are judged. */
export interface Vocabulary {
  /** Ids of all rules, also those of the built-in key detectors. */
  readonly rules: readonly string[];
  readonly unsafeReason: UnsafeReason;
}

/** What a schema cannot say: globs, dates, rule ids, addresses, regular expressions. */
export function meaningProblems(file: PolicyFile, { rules, unsafeReason }: Vocabulary): PolicyProblem[] {
  const ids = [...rules, ...(file.detectors ?? []).map(({ id }) => `key-${id}`)];
  const ruleProblem = (id: string, path: KeyPath, atKey: boolean): PolicyProblem[] =>
    ids.some((known) => namesRule(id, known))
      ? []
      : [
          {
            path,
            atKey,
            message: `Unknown rule '${printable(id)}'${didYouMean(id, ids) || '; `ccr-guard explain --all` lists them'}`,
          },
        ];
  return [
    ...Object.keys(file.rules ?? {}).flatMap((id) => ruleProblem(id, ['rules', id], true)),
    ...(file.ignores?.forbidden ?? []).flatMap((id, i) => ruleProblem(id, ['ignores', 'forbidden', i], false)),
    ...(file.allow ?? []).flatMap(({ rule, path, expires }, i) => [
      ...(rule === undefined ? [] : ruleProblem(rule, ['allow', i, 'rule'], false)),
      ...(path === undefined ? [] : pathProblems([path], () => ['allow', i, 'path'])),
      ...(expires === undefined || isDate(expires)
        ? []
        : [{ path: ['allow', i, 'expires'], message: `There is no day ${expires}` }]),
    ]),
    ...pathProblems(file.include, (i) => ['include', i]),
    ...pathProblems(file.exclude, (i) => ['exclude', i]),
    ...globProblems(file.models?.allowed, (i) => ['models', 'allowed', i]),
    ...(file.providers?.endpoints ?? []).flatMap((url, i) => endpointProblems(url, ['providers', 'endpoints', i])),
    ...(file.providers?.banned ?? []).flatMap((entry, i) =>
      (typeof entry === 'string' ? [] : (entry.hosts ?? [])).flatMap((host, j) =>
        hostProblems(host, ['providers', 'banned', i, 'hosts', j]),
      ),
    ),
    ...detectorProblems(file.detectors ?? [], unsafeReason),
  ];
}

function globProblems(globs: readonly string[] = [], at: (index: number) => KeyPath): PolicyProblem[] {
  return globs.flatMap((glob, i) => {
    const problem = globProblem(glob);
    return problem === undefined ? [] : [{ path: at(i), message: `The glob ${shownValue(glob)} ${problem}` }];
  });
}

/** Globs over paths from the root: one that leads out of it would never match. */
function pathProblems(globs: readonly string[] = [], at: (index: number) => KeyPath): PolicyProblem[] {
  const outside = globs.flatMap((glob, i) =>
    glob.split('/').includes('..')
      ? [{ path: at(i), message: `The glob ${shownValue(glob)} has a '..': write the path from the root` }]
      : [],
  );
  return [...globProblems(globs, at), ...outside];
}

/** Whether a text is a day of the calendar: `2027-02-30` is none. */
export function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function endpointProblems(text: string, path: KeyPath): PolicyProblem[] {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const name = shownPath(path);
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === '') {
    return [
      { path, message: `${name} must be an origin such as https://api.anthropic.com, found ${shownValue(text)}` },
    ];
  }
  if (text.replace(/\/$/, '').toLowerCase() === url.origin) return [];
  return [{ path, message: `${name} must be an origin, without a path, a default port or a user name: ${url.origin}` }];
}

function hostProblems(host: string, path: KeyPath): PolicyProblem[] {
  if (/^[a-z0-9*-]+(?:\.[a-z0-9*-]+)+$/i.test(host)) return [];
  const inner = URL.canParse(host) ? new URL(host).hostname : '';
  return [
    {
      path,
      message: `${shownPath(path)} must be a host name such as openrouter.ai, found ${shownValue(host)}${inner && `; did you mean '${inner}'?`}`,
    },
  ];
}

// GitHub's own examples of webhook payloads, with the ids of a test's commits put in.
import examples from '@octokit/webhooks-examples' with { type: 'json' };
import type { Payload } from '../../src/github/event.ts';
import type { Step } from './runner.ts';

type Event = NonNullable<Step['event']>;

/** Every example of an event. */
export function examplesOf(name: string): readonly Payload[] {
  return exampleEvents.find((event) => event.name === name)?.examples ?? [];
}

export const exampleEvents = examples as unknown as readonly {
  readonly name: string;
  readonly examples: readonly Payload[];
}[];

export function pullRequest(base: string, head: string, name = 'pull_request'): Event {
  const [example] = examplesOf('pull_request');
  const { pull_request: pull } = example ?? {};
  const proposed = { ...pull, base: { ...pull?.base, sha: base }, head: { ...pull?.head, sha: head } };
  return { name, payload: { ...example, pull_request: proposed, repository: onMain(example) } };
}

export function mergeGroup(base: string, head: string): Event {
  const [example] = examplesOf('merge_group');
  const group = { ...example?.merge_group, base_sha: base, head_sha: head };
  return { name: 'merge_group', payload: { ...example, merge_group: group, repository: onMain(example) } };
}

export function push(before: string, after: string, ref = 'refs/heads/topic'): Event {
  const [example] = examplesOf('push');
  const created = /^0+$/.test(before);
  const deleted = /^0+$/.test(after);
  return { name: 'push', payload: { ...example, before, after, ref, created, deleted, repository: onMain(example) } };
}

function onMain(example: Payload | undefined): Payload['repository'] {
  return { ...example?.repository, default_branch: 'main' };
}

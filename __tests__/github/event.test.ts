import { describe, expect, it } from '@jest/globals';
import { type Payload, type Plan, planFor, type Scope } from '../../src/github/event.ts';
import { exampleEvents, examplesOf } from '../support/events.ts';

const base = 'a'.repeat(40);
const head = 'b'.repeat(40);
const zeros = '0'.repeat(40);
const repository = { default_branch: 'main' };
const pull: Payload = { pull_request: { base: { sha: base }, head: { sha: head } }, repository };
const group: Payload = { merge_group: { base_sha: base, head_sha: head }, repository };
const push: Payload = { before: base, after: head, deleted: false, ref: 'refs/heads/topic', repository };
const change = (rest: object): Plan => ({
  scope: 'change',
  change: { head, defaultBranch: 'main', proposed: false, ...rest },
});

describe('planFor', () => {
  const cases: readonly [string, string, Payload, Scope, Plan][] = [
    ['a pull request', 'pull_request', pull, 'auto', change({ base, proposed: true })],
    ['a pull request from a fork', 'pull_request_target', pull, 'auto', change({ base, proposed: true })],
    ['a merge queue', 'merge_group', group, 'auto', change({ base, proposed: true })],
    ['a push', 'push', push, 'auto', change({ base })],
    ['a push of a new branch', 'push', { ...push, before: zeros }, 'auto', change({})],
    ['a push of a new tag', 'push', { ...push, before: zeros, ref: 'refs/tags/v1.0.0' }, 'auto', change({})],
    ['a push of a new branch with SHA-256', 'push', { ...push, before: '0'.repeat(64) }, 'auto', change({})],
    [
      'a first push',
      'push',
      { ...push, before: zeros, ref: 'refs/heads/main' },
      'auto',
      { scope: 'change', change: { head, proposed: false } },
    ],
    ['a schedule', 'schedule', { repository }, 'auto', { scope: 'tree' }],
    ['a dispatch', 'workflow_dispatch', { repository }, 'auto', { scope: 'tree' }],
    ['no event', '', {}, 'auto', { scope: 'tree' }],
    [
      'a pull request, tree asked',
      'pull_request',
      pull,
      'tree',
      { ...change({ base, proposed: true }), scope: 'tree' },
    ],
    ['a schedule, history asked', 'schedule', { repository }, 'history', { scope: 'history' }],
    ['a push, change asked', 'push', push, 'change', change({ base })],
  ];

  it.each(cases)('looks at the right thing for %s', (_name, event, payload, scope, plan) => {
    expect(planFor(event, payload, scope)).toEqual(plan);
  });

  it('looks at nothing when a branch was deleted', () => {
    const deleted = { ...push, after: zeros, deleted: true };
    expect(planFor('push', deleted, 'auto')).toBeUndefined();
    expect(planFor('push', deleted, 'tree')).toEqual({ scope: 'tree' });
  });

  it('refuses a change where the event brings none', () => {
    expect(() => planFor('schedule', { repository }, 'change')).toThrow("the event 'schedule' brings no commits");
  });

  it('refuses a pull request whose commits are not told', () => {
    expect(() => planFor('pull_request', { pull_request: {} }, 'auto')).toThrow('does not tell');
  });
});

const changing = ['pull_request', 'pull_request_review', 'pull_request_review_comment', 'merge_group', 'push'];

describe("GitHub's own examples of events", () => {
  it.each(changing)('are all understood: %s', (name) => {
    const plans = examplesOf(name).map((payload) => planFor(name, payload, 'auto'));
    expect(plans.length).toBeGreaterThan(1);
    for (const [index, plan] of plans.entries()) {
      const payload = examplesOf(name)[index];
      if (payload?.deleted) expect(plan).toBeUndefined();
      else expect(plan).toMatchObject({ scope: 'change', change: { head: headOf(payload) } });
    }
  });

  it('bring no commits otherwise', () => {
    const others = exampleEvents.filter(({ name }) => !changing.includes(name));
    for (const { name, examples } of others) {
      for (const payload of examples) expect(planFor(name, payload, 'auto')).toEqual({ scope: 'tree' });
    }
  });
});

function headOf(payload: Payload | undefined): string | undefined {
  return payload?.pull_request?.head?.sha ?? payload?.merge_group?.head_sha ?? payload?.after;
}

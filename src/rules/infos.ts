import type { RuleInfo } from './rule.ts';

/** Rules whose problems do not come from a router config: carriers and suppressions report them. */
const portPublished: RuleInfo = {
  id: 'port-published',
  title: 'The router’s port is published on every interface',
  severity: 'warning',
  help: `A container, service or tunnel makes the router's port reachable from other machines. \`3456:3456\` publishes on every interface,
\`127.0.0.1:3456:3456\` on this machine alone.`,
  fix: 'Publish the port on `127.0.0.1` only.',
};

export const ignoreStale: RuleInfo = {
  id: 'ignore-stale',
  title: 'An ignore matches nothing any more',
  severity: 'warning',
  help: 'An ignore comment or an accepted finding that no longer matches anything would silence the next problem at its place.',
  fix: 'Remove the ignore.',
};

export const ignoreInvalid: RuleInfo = {
  id: 'ignore-invalid',
  title: 'An ignore is not valid',
  severity: 'warning',
  help: 'An ignore comment needs known rule ids and a reason after `--`; one that the policy forbids does not count either.',
  fix: 'Write `ccr-guard-ignore-next-line <rule> -- <reason>`, or remove it.',
};

const policyChanged: RuleInfo = {
  id: 'policy-changed',
  title: 'The change touches the policy',
  severity: 'notice',
  help: `A change is judged by the policy, the baseline and the ignores of the commit that it is to be merged into. What it would do to
them is told, and takes effect once it is merged.`,
  fix: 'Have somebody look at it who answers for the policy.',
};

export const infos: readonly RuleInfo[] = [portPublished, ignoreStale, ignoreInvalid, policyChanged];

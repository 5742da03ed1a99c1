import { compareText } from '../finding.ts';
import type { Policy } from '../policy/policy.ts';
import type { Problem } from '../problem.ts';
import type { RouterConfig } from '../routers/config.ts';
import { agentModel } from './agent-model.ts';
import { apikeyMissing } from './apikey-missing.ts';
import { codeLoading } from './code-loading.ts';
import { configCommitted } from './config-committed.ts';
import { configShape } from './config-shape.ts';
import { configUnverifiable } from './config-unverifiable.ts';
import { hostNotLocal } from './host-not-local.ts';
import { infos } from './infos.ts';
import { modelNotAllowed } from './model-not-allowed.ts';
import { providerBanned } from './provider-banned.ts';
import { providerEndpoint } from './provider-endpoint.ts';
import { providerNotAllowed } from './provider-not-allowed.ts';
import { providersEmpty } from './providers-empty.ts';
import { routeMalformed } from './route-malformed.ts';
import { routeNotAllowed } from './route-not-allowed.ts';
import type { Rule, RuleInfo } from './rule.ts';
import { secretNotEnv } from './secret-not-env.ts';
import { subagentOverride } from './subagent-override.ts';
import { trafficRedirect } from './traffic-redirect.ts';
import { unknownTransformer } from './unknown-transformer.ts';

/** The rules that judge a router config. */
export const rules: readonly Rule[] = [
  configCommitted,
  configUnverifiable,
  configShape,
  providersEmpty,
  providerBanned,
  providerNotAllowed,
  providerEndpoint,
  modelNotAllowed,
  routeMalformed,
  routeNotAllowed,
  hostNotLocal,
  apikeyMissing,
  secretNotEnv,
  codeLoading,
  trafficRedirect,
  subagentOverride,
  agentModel,
  unknownTransformer,
];

/** Every rule but those of keys, which the detectors name. */
export const ruleInfos: readonly RuleInfo[] = [...rules, ...infos];

/** All that is wrong with a config, in the order of the file. */
export function judge(config: RouterConfig, policy: Policy): Problem[] {
  const all: Problem[] = [...config.problems];
  for (const { id, severity, check } of rules) {
    for (const problem of check(config, policy)) all.push({ rule: id, severity, ...problem });
  }
  const { place } = config;
  const placed =
    place === undefined ? all : all.map((problem) => ({ ...problem, message: `${problem.message} (${place})`, place }));
  return placed.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end || compareText(a.rule, b.rule));
}

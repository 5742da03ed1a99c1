import type { Policy } from '../policy/policy.ts';
import { modelAllowed } from '../policy/severity.ts';
import type { Route } from '../routers/config.ts';
import { textOf } from '../routers/node.ts';
import { isOpaque, plainName, sayText } from './say.ts';

/** What a route names, as written; a part that something else fills in is left out. */
export interface Target {
  readonly provider?: string;
  readonly model?: string;
}

/** CCR 1 and 2 split at the first comma; CCR 3 takes a `/` as well. Of a third part the second is the model. */
export function targetOf({ value: { node }, syntax }: Route): Target | undefined {
  const text = textOf(node);
  if (text === undefined) return undefined;
  const opaque = isOpaque(node);
  const comma = text.indexOf(',');
  const at = comma >= 0 || (syntax === 'comma' && !opaque) ? comma : text.indexOf('/');
  const known = (part: string): string | undefined => (opaque && /[{$<#]/.test(part) ? undefined : part);
  if (at < 0) return syntax === 'selector' && !opaque ? { model: text } : undefined;
  const provider = known(text.slice(0, at));
  const model = known(text.slice(at + 1));
  return {
    ...(provider !== undefined && { provider }),
    ...(model !== undefined && { model: model.split(',')[0] ?? '' }),
  };
}

/** Why the policy refuses a target, as parts of a sentence; empty if it does not. */
export function refusals({ provider, model }: Target, policy: Policy): readonly string[] {
  const { providers } = policy;
  const reasons: string[] = [];
  const name = plainName(provider ?? '');
  if (name !== '') {
    const named = `provider '${sayText(provider?.trim() ?? '')}'`;
    if (providers.banned.some((banned) => plainName(banned.name) === name)) reasons.push(`${named}, which is banned`);
    else if (!providers.allowed.some((allowed) => plainName(allowed) === name))
      reasons.push(`${named}, which is not allowed`);
  }
  const id = model?.trim() ?? '';
  if (id !== '' && !modelAllowed(id, policy)) reasons.push(`model '${sayText(id)}', which is not allowed`);
  return reasons;
}

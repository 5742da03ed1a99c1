import type { Route, Value } from './config.ts';
import { isUnset, itemsOf, membersIn, oneOrMore, type Parts, plainKey, risk, valuesOf } from './values.ts';

/** Reads the `Router` of CCR 3: rules with targets, rewrites and scripts, and what is tried when one fails. */
export function readRouter(router: Value): Parts {
  const rules = valuesOf(router, 'rules', 'builtInRules', 'builtinRules', 'agentRules').flatMap(itemsOf);
  const fallbacks = valuesOf(router, 'fallback', 'failureFallback', 'fallbackStrategy');
  return {
    routes: [
      ...rules.flatMap((rule, index) => readRule(rule, `rules[${index}]`)),
      ...fallbacks.flatMap((value) => readChain(value, 'fallback')),
    ],
    codeLoading: risk(
      rules
        .flatMap((rule) => [
          ...valuesOf(rule, 'script'),
          ...valuesOf(rule, 'rewrites', 'rewrite')
            .flatMap(oneOrMore)
            .flatMap((value) => valuesOf(value, 'script')),
        ])
        .flatMap((script) => (script.node.kind === 'object' ? valuesOf(script, 'source', 'path', 'file') : [script])),
      'is run for every request that the rule looks at',
    ),
  };
}

/** Targets of a rule: its own, those of a list, those that a rewrite sets as the model, and its fallback. */
function readRule(rule: Value, name: string): readonly Route[] {
  const targets = valuesOf(rule, 'target', 'targets').flatMap(oneOrMore).flatMap(readTarget);
  const rewrites = valuesOf(rule, 'rewrite', 'rewrites').flatMap(oneOrMore).flatMap(readRewrite);
  const chains = valuesOf(rule, 'fallback').flatMap((value) => readChain(value, `${name}.fallback`));
  return [...[...targets, ...rewrites].flatMap((value) => selector(value, name)), ...chains];
}

function readTarget(value: Value): readonly Value[] {
  return value.node.kind === 'object' ? valuesOf(value, 'target', 'model', 'selector') : [value];
}

/** A rewrite that sets the model: `{ model }`, or `{ path | field | key: "...model", value }`. */
function readRewrite(value: Value): readonly Value[] {
  if (value.node.kind === 'string') return [value];
  const aimsAtModel = valuesOf(value, 'path', 'field', 'key', 'target').some(
    ({ node }) => node.kind === 'string' && /(?:^|\.)model$/.test(node.value),
  );
  return [...valuesOf(value, 'model'), ...(aimsAtModel ? valuesOf(value, 'value', 'to') : [])];
}

function readChain(value: Value, name: string): readonly Route[] {
  const models = value.node.kind === 'object' ? valuesOf(value, 'models', 'chain', 'fallbackModels') : [value];
  return models
    .flatMap(oneOrMore)
    .flatMap(readTarget)
    .flatMap((item) => selector(item, name));
}

function selector(value: Value, name: string): readonly Route[] {
  return value.node.kind === 'object' || isUnset(value.node) ? [] : [{ value, name, syntax: 'selector' }];
}

/** Virtual models stand for real ones, which are named under keys such as `model`, `target` and `models`. */
export function readProfiles(profiles: Value): Parts {
  const visit = (value: Value, isModel: boolean): readonly Route[] => {
    if (value.node.kind === 'array') return itemsOf(value).flatMap((item) => visit(item, isModel));
    if (value.node.kind === 'object') {
      return membersIn(value).flatMap(({ member, ...inner }) =>
        visit(inner, /models?$|targets?$|selectors?$/.test(plainKey(member.key))),
      );
    }
    const separated = value.node.kind === 'string' && /[,/]/.test(value.node.value);
    return isModel && separated ? selector(value, 'virtualModelProfiles') : [];
  };
  return { routes: visit(profiles, false) };
}

import type { Provider, RouterConfig, Value } from '../routers/config.ts';
import { type Node, shown, textOf } from '../routers/node.ts';
import { type Span, withoutKeys } from '../text.ts';

/** A user and a password in a URL. */
const userInfo = /\/\/[^/\s@]+@/g;

/** A config value as messages show it: cut to a readable length, never a secret. */
export function say(value: Value): string {
  return sayText(shown(value.node));
}

export function sayText(text: string): string {
  const safe = withoutKeys(text.slice(0, 400).replace(userInfo, '//…@'));
  return safe.length > 100 ? `${safe.slice(0, 99)}…` : safe;
}

/** `provider 'x'`, or its place in the list where it has no name. */
export function sayProvider(provider: Provider): string {
  const [name] = provider.names;
  return name ? `provider '${say(name)}'` : `the provider at ${provider.path || 'the top'}`;
}

/** `a number`, `an array`, or `null`. */
export function sayKind({ kind }: Node): string {
  if (kind === 'null') return kind;
  return `${/^[aeo]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

/** The opening brace of the config: where what is missing is reported. */
export function opening(config: RouterConfig): Span {
  return { start: config.at.start, end: Math.min(config.at.start + 1, config.at.end) };
}

/** Whether it cannot be said what a value will be: an expression, or a text that something else fills in. */
export function isOpaque(node: Node): boolean {
  return node.kind === 'expression' || (node.kind === 'string' && node.filledBy !== undefined);
}

/** A name as the lists of a policy compare it. */
export function plainName(text: string): string {
  return text.trim().toLowerCase();
}

/** The texts of values whose content is known. */
export function* knownTexts(values: readonly Value[]): Iterable<{ value: Value; text: string }> {
  for (const value of values) {
    const text = textOf(value.node);
    if (text !== undefined && !isOpaque(value.node)) yield { value, text };
  }
}

/** `"a"`, or `one of "a", "b"`. */
export function oneOf(names: readonly string[]): string {
  const list = names.map((name) => JSON.stringify(name)).join(', ');
  return names.length === 1 ? list : `one of ${list}`;
}

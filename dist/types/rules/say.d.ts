import type { Provider, RouterConfig, Value } from '../routers/config.ts';
import { type Node } from '../routers/node.ts';
import { type Span } from '../text.ts';
/** A config value as messages show it: cut to a readable length, never a secret. */
export declare function say(value: Value): string;
export declare function sayText(text: string): string;
/** `provider 'x'`, or its place in the list where it has no name. */
export declare function sayProvider(provider: Provider): string;
/** `a number`, `an array`, or `null`. */
export declare function sayKind({ kind }: Node): string;
/** The opening brace of the config: where what is missing is reported. */
export declare function opening(config: RouterConfig): Span;
/** Whether it cannot be said what a value will be: an expression, or a text that something else fills in. */
export declare function isOpaque(node: Node): boolean;
/** A name as the lists of a policy compare it. */
export declare function plainName(text: string): string;
/** The texts of values whose content is known. */
export declare function knownTexts(values: readonly Value[]): Iterable<{
    value: Value;
    text: string;
}>;
/** `"a"`, or `one of "a", "b"`. */
export declare function oneOf(names: readonly string[]): string;

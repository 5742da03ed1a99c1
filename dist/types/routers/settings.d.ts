import type { Provider, RouterConfig, Value } from './config.ts';
import { type Parts } from './values.ts';
/** What a config of CCR 1 or 2 can have at its top besides providers and routes. */
export declare function readTop(root: Value): Parts;
/** The one provider that the flat keys of CCR up to 1.0.15 describe. */
export declare function readFlatProvider(root: Value): Provider;
/** The names of providers, lower-cased and trimmed. */
export declare function declaredNames(providers: RouterConfig['providers']): readonly string[];

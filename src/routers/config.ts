import type { Carrier, Severity } from '../finding.ts';
import type { Problem } from '../problem.ts';
import type { Span } from '../text.ts';
import type { Node } from './node.ts';

/** A value of a router config: what it is, where it stands, and its JSON path (`Providers[0].api_key`). */
export interface Value {
  readonly node: Node;
  readonly path: string;
}

/** One entry of the provider list, also an unused or a duplicate one. Each field holds every value it was given. */
export interface Provider {
  readonly at: Span;
  readonly path: string;
  readonly names: readonly Value[];
  /** Base URLs, under whichever spelling. */
  readonly urls: readonly Value[];
  /** Fields that must hold one environment reference. */
  readonly secrets: readonly Value[];
  /** One value per model name. */
  readonly models: readonly Value[];
  /** One value per transformer name in `use` lists. */
  readonly transformers: readonly Value[];
  /** Why the router of this dialect skips the entry, if it does; it is judged all the same. */
  readonly ignored?: string;
}

/** A value that sends requests to a provider and a model. */
export interface Route {
  readonly value: Value;
  /** What the message calls it: `default`, `think`, `fallback.default`. */
  readonly name: string;
  /** `comma` is CCR 1 and 2 (`provider,model`, nothing trimmed); `selector` is CCR 3, which also takes `provider/model`. */
  readonly syntax: 'comma' | 'selector';
  /** In place of the rule's own. */
  readonly severity?: Severity;
}

/** A setting that lets a config run code or send traffic elsewhere, and what it does: "is loaded at start". */
export interface Risk {
  readonly value: Value;
  readonly effect: string;
  /** In place of the rule's own, where a setting has honest uses. */
  readonly severity?: Severity;
}

/**
 * What every dialect is read into, and all that rules see. Lists hold each value that was given, the one that wins
 * first; an empty list means that the config does not say.
 */
export interface RouterConfig {
  /** `v0`, `v1`, `v3`, `preset`, `settings`, ...: the file name of the dialect. */
  readonly dialect: string;
  readonly carrier: Carrier;
  /** The object, or whatever stands for the config as a whole. */
  readonly at: Span;
  /** Where it stands, if `at` cannot tell: "row 1 of table 'config'". */
  readonly place?: string;
  /** Whether this is all that the router reads, so that a missing HOST, APIKEY or Providers counts. */
  readonly whole: boolean;
  readonly hosts: readonly Value[];
  readonly ports: readonly Value[];
  /** What a client of the router must present. */
  readonly clientKeys: readonly Value[];
  /** The provider lists as written, also empty ones and ones that are no list. */
  readonly providerLists: readonly Value[];
  readonly providers: readonly Provider[];
  readonly routes: readonly Route[];
  /** Models that Claude Code asks for on its own, past the router's table: subagent tags and variables. */
  readonly overrides: readonly Route[];
  /** Where Claude Code itself sends its requests: fine on loopback and at the policy's endpoints. */
  readonly baseUrls: readonly Value[];
  /** Names of models that stand outside of routes and provider lists. */
  readonly models: readonly Value[];
  /** Values outside the provider list that must hold one environment reference. */
  readonly secrets: readonly Value[];
  /** Names of transformers that the config itself loads. */
  readonly ownTransformers: readonly string[];
  readonly codeLoading: readonly Risk[];
  readonly traffic: readonly Risk[];
  /** What the dialect itself found wrong: a value of the wrong kind, an expression where a value should be. */
  readonly problems: readonly Problem[];
}

import type { Risk, RouterConfig, Value } from './config.ts';
import type { Member, Node } from './node.ts';
/** The lists of a RouterConfig, of which a reader fills those that it knows of. */
export type Parts = Partial<Omit<RouterConfig, 'dialect' | 'carrier' | 'at' | 'whole'>>;
/** Joins what several readers found in one config. */
export declare function assemble(head: Pick<RouterConfig, 'dialect' | 'carrier' | 'at' | 'whole'>, ...parts: readonly Parts[]): RouterConfig;
/** The members of an object as values, the last first, so that of two equal keys the one that wins comes first. */
export declare function membersIn(object: Value | undefined): readonly (Value & {
    readonly member: Member;
})[];
/** Every value under one of the keys, the one that wins first. */
export declare function valuesOf(object: Value | undefined, ...keys: readonly string[]): readonly Value[];
/** The items of a list as values; none if it is no list. */
export declare function itemsOf(list: Value): readonly Value[];
/** The value itself, or its items if it is a list. */
export declare function oneOrMore(value: Value): readonly Value[];
export declare function join(path: string, key: string): string;
/** Whether a setting is switched off: the router's own interface writes `""`, `[]` and `false` for what is not used. */
export declare function isUnset(node: Node): boolean;
export declare function risk(values: readonly Value[], effect: string, severity?: Risk['severity']): readonly Risk[];
/** A key without case and separators: `api_key`, `apiKey` and `API-KEY` are one. */
export declare function plainKey(key: string): string;

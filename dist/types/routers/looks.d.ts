import type { Value } from './config.ts';
import { type Node } from './node.ts';
/** Whether an object is a router config by its shape alone, whatever the file is called. */
export declare function looksLikeConfig({ node }: Value): boolean;
/** Whether an object has any setting of a router config: enough where the file's name already says so. */
export declare function hasRouterKey({ node }: Value): boolean;
/** The flat keys of CCR up to 1.0.15, when they are all that says where requests go. */
export declare function hasFlatProvider({ node }: Value): boolean;
export declare function has(node: Node, keys: readonly string[]): boolean;

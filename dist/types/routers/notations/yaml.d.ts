import type { Node } from '../node.ts';
/**
 * Reads every document of a YAML text, also of one that a template engine still has to fill. Documents that cannot be
 * read are left out.
 */
export declare function readYaml(text: string): Promise<readonly Node[]>;

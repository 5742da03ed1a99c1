/** A config as the generator builds it, before any notation; what is expected of a value hangs on the value itself. */
export type Tree = string | number | boolean | readonly Tree[] | Expected | Reference | Fields;

export interface Fields {
  readonly [key: string]: Tree;
}

/** A value of which each of these rules says something, at the value's own span. */
export interface Expected {
  readonly rules: readonly string[];
  readonly value: Tree;
}

/** A key that is given as an environment reference: what is said of it depends on what the carrier does to it. */
export interface Reference {
  readonly variable: string;
}

export const bad = (value: Tree, ...rules: readonly string[]): Expected => ({ rules, value });
export const reference = (variable: string): Reference => ({ variable });

export const isExpected = (tree: Tree): tree is Expected =>
  typeof tree === 'object' && 'rules' in tree && 'value' in tree;
export const isReference = (tree: Tree): tree is Reference => typeof tree === 'object' && 'variable' in tree;
export const isList = (tree: Tree): tree is readonly Tree[] => Array.isArray(tree);

/**
 * Why the regular expression `source` could take long on hostile input: a quantifier without an end, or a group that
 * repeats and holds a quantifier itself. Undefined when neither stands in it. Look-arounds count for themselves, since
 * nothing goes back into them. Being only a matter of form, it refuses some patterns that are harmless.
 */
export declare function patternFault(source: string): string | undefined;

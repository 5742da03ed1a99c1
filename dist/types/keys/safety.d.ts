/**
 * Why the regular expression `source` could take long on hostile input: a quantifier without an end, or a group that
 * repeats and holds a quantifier itself. Undefined when neither stands in it. Being only a matter of form, it refuses
 * some that are harmless, and never passes a nested one.
 */
export declare function patternFault(source: string): string | undefined;

/**
 * A regular expression in which open repetitions have an upper limit: `+` becomes `{1,256}`. What one attempt can cost
 * is then a matter of the expression alone, and not of the text.
 */
export declare function withLimits(source: string): string;

/**
 * Whether `value` looks made by a machine: at least 12 characters, of which a run of 12 or more without delimiters is
 * random. Identifiers such as `next1_lnum` are made of short runs; letters alone must be many to count.
 */
export declare function isToken(value: string): boolean;
/** Whether `value` looks like a password that a person chose: letters, with digits and signs among them, or many signs. */
export declare function isPassword(value: string): boolean;

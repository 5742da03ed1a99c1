/** Whether a value is exactly one environment reference, `$VAR` or `${VAR}`. */
export declare const isReference: (text: string) => boolean;
/**
 * Whether CCR 1 and 2 would replace a part of the value: `$VAR` in upper case, or anything in `${...}`. A reference to
 * a variable that is not set stays as it is written.
 */
export declare function hasReference(text: string): boolean;

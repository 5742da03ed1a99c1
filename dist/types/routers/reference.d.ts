/** Whether a value is exactly one environment reference, `$VAR` or `${VAR}`. */
export declare const isReference: (text: string) => boolean;
/** Whether CCR would replace a part of the value. */
export declare const hasReference: (text: string) => boolean;

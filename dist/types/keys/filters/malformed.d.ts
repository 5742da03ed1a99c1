/** Whether `value` pretends to a format that it does not have. */
export declare function isMalformed(value: string): boolean;

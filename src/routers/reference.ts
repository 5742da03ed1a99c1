/** What CCR 1 and 2 replace by environment variables, anywhere in a value; what is not set stays as it is written. */
const reference = /\$\{[^}]+\}|\$[A-Z_][A-Z0-9_]*/;
const whole = /^(?:\$\{[A-Za-z_][A-Za-z0-9_]*\}|\$[A-Z_][A-Z0-9_]*)$/;

/** Whether a value is exactly one environment reference, `$VAR` or `${VAR}`. */
export const isReference = (text: string): boolean => whole.test(text);

/** Whether CCR would replace a part of the value. */
export const hasReference = (text: string): boolean => reference.test(text);

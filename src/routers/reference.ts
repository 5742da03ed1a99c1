const whole = /^(?:\$\{[A-Za-z_][A-Za-z0-9_]*\}|\$[A-Z_][A-Z0-9_]*)$/;

/** Whether a value is exactly one environment reference, `$VAR` or `${VAR}`. */
export const isReference = (text: string): boolean => whole.test(text);

/**
 * Whether CCR 1 and 2 would replace a part of the value: `$VAR` in upper case, or anything in `${...}`. A reference to
 * a variable that is not set stays as it is written.
 */
export function hasReference(text: string): boolean {
  const braced = text.indexOf('${');
  return /\$[A-Z_]/.test(text) || (braced >= 0 && text.includes('}', braced + 3));
}

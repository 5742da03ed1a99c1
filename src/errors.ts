/** Wrong usage, a bad policy, or an input that cannot be read: one clear sentence, exit code 2, never a stack trace. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** The text of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

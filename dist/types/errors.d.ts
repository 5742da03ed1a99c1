/** Wrong usage, a bad policy, or an input that cannot be read: one clear sentence, exit code 2, never a stack trace. */
export declare class UserError extends Error {
    readonly name = "UserError";
}
/** The text of anything that was thrown. */
export declare function messageOf(error: unknown): string;

/** Wrong usage, a bad policy, or an input that cannot be read: one clear sentence, exit code 2, never a stack trace. */
export declare class UserError extends Error {
    readonly name = "UserError";
}
/** The text of anything that was thrown. */
export declare function messageOf(error: unknown): string;
/**
 * Where a fault of ours happened, without its message: that of a parser, say, may repeat a part of the text that it
 * was given, and with it a secret.
 */
export declare function faultOf(error: unknown): string;

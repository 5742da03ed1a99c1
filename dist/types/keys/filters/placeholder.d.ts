/** The same character, or two of them, over and over: `xxxx`, `0000`, `****`. Binary zeros give base64 its runs of `A`. */
export declare function isRepetitive(value: string): boolean;
/** The length of the longest run that counts up: `abcdefgh`, `12345678`, and on from `9` to `0`. */
export declare function longestSequence(value: string): number;
/** Whether `body`, what follows the known prefix of a key, is beyond doubt no key. */
export declare function isUnmistakable(body: string): boolean;
/**
 * Whether `value` stands for a secret that is filled in elsewhere, or that is not needed at all, such as `sk-xxx`,
 * `${KEY}`, `ollama` and `YOUR_API_KEY`. Meant for values of which nothing but their place says that they are secret.
 */
export declare function isPlaceholder(value: string): boolean;

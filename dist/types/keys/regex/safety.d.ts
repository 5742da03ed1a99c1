/** Why `source` could take too long on some text, or undefined when it cannot. */
export declare function unsafeReason(source: string, flags: string): string | undefined;
/** Characters that `source` can look at from where it begins, or Infinity. */
export declare function longestMatch(source: string, flags: string): number;

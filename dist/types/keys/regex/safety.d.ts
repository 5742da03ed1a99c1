/** Why `source` could take too long on some text, or undefined when it cannot. */
export declare function unsafeReason(source: string, flags: string): string | undefined;

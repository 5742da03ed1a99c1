/** Whether `secret` is a key that its vendor has published as a sample. */
export declare function isPublished(secret: string): boolean;

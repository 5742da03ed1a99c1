/** The life of a worker: it claims files until none are left, and tells what it saw in them. */
export declare function serve(): Promise<void>;

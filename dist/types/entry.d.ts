export declare const action: () => Promise<typeof import("./action.ts")>;
export declare const cli: () => Promise<typeof import("./cli.ts")>;
export declare const library: () => Promise<typeof import("./library.ts")>;
export declare const worker: () => Promise<typeof import("./worker.ts")>;

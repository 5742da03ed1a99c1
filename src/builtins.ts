/**
 * Parts of Node that take milliseconds to load and that most runs do without: loaded where they are used, at once,
 * since waiting for an import would make everything around it wait as well.
 */
export const crypto = () => process.getBuiltinModule('node:crypto');
export const v8 = () => process.getBuiltinModule('node:v8');
export const zlib = () => process.getBuiltinModule('node:zlib');
export const workerThreads = () => process.getBuiltinModule('node:worker_threads');

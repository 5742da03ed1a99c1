// The one module that is bundled. Each face is a chunk of its own; what they share is bundled once.
export const action = () => import('./action.ts');
export const cli = () => import('./cli.ts');
export const library = () => import('./library.ts');
export const worker = () => import('./worker.ts');

import { type View } from './view.ts';
/** A config in lines that all begin with the same sign: `# "Providers": [`, `+  "Router": {`. */
export declare const prefixed: View;

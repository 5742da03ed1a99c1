import { type View } from './view.ts';
/** A config inside a string literal: `"{\"Providers\": ...}"` in JSON, source code, HCL, a shell's double quotes. */
export declare const escaped: View;

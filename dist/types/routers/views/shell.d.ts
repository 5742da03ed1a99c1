import { type View } from './view.ts';
/** A config in single quotes of a shell that are left for variables: `echo '{"api_key": "'"$KEY"'"}'`. */
export declare const shellQuoted: View;

import type { View } from './view.ts';
/** Names of settings in base64, for each of the three ways in which they can lie on its groups of four characters. */
export declare const codedKeys: readonly string[];
/** A config in base64: the `data` of a Kubernetes Secret, cloud-init's `content`, an argument of `base64 -d`. */
export declare const base64: View;

import type { Value } from './config.ts';
import { type Parts } from './values.ts';
/** What CCR 3 loads or runs, where it sends traffic, and the keys in parts that this project does not judge. */
export declare function readExtensions(root: Value): Parts;
/** The environments of profiles, in which Claude Code is started. */
export declare function readEnvironments(profile: Value): readonly Parts[];

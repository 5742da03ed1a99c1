import type { Severity } from '../finding.ts';
import type { PolicyFile } from './file.ts';
import type { AllowEntry, BannedProvider, CustomDetector, IgnorePolicy, Policy } from './policy.ts';
/** What one policy file sets, or several that extend one another. What is missing is left to the default policy. */
export interface Layer {
    readonly allowedProviders?: readonly string[];
    readonly banned?: readonly BannedProvider[];
    readonly endpoints?: readonly string[];
    readonly models?: readonly string[];
    readonly hosts?: readonly string[];
    readonly rules: Readonly<Record<string, Severity | 'off'>>;
    readonly locked: readonly string[];
    readonly include?: readonly string[];
    readonly exclude?: readonly string[];
    readonly allow: readonly AllowEntry[];
    readonly ignores: Partial<IgnorePolicy>;
    readonly detectors: readonly CustomDetector[];
    readonly failOn?: Severity | 'never';
    /** Which file set a part, by its path in the file: `providers.allowed`, `rules.provider-banned`. */
    readonly origins: Readonly<Record<string, string>>;
}
/** A checked policy file as a layer. Provider names are compared in lower case and without outer blanks. */
export declare function layerOf(file: PolicyFile, source: string): Layer;
/** The policy in force: what the layer sets, and the default for the rest. */
export declare function complete(layer: Layer): Policy;
/** The parts of a policy file that are told apart: `models.allowed`, `rules.config-committed`, `exclude`. */
export declare function partsOf(file: PolicyFile): string[];
/** The same object without the members that are `undefined`. */
export declare function defined<T extends object>(value: {
    [K in keyof T]: T[K] | undefined;
}): T;

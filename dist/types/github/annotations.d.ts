import type { AnnotationProperties } from '@actions/core';
import { type Finding, type Severity } from '../finding.ts';
/** One annotation as @actions/core takes it. */
export interface Annotation {
    readonly level: Severity;
    readonly message: string;
    readonly properties: AnnotationProperties;
}
/** What is annotated, and what there is no room for. */
export interface Annotations {
    readonly shown: readonly Annotation[];
    readonly rest: readonly Finding[];
}
/** Chooses the heaviest findings. `prefix` leads from the root of the repository to the checked folder: `sub/` or empty. */
export declare function annotationsOf(findings: readonly Finding[], prefix: string): Annotations;

import type { AnnotationProperties } from '@actions/core';
import type { Finding } from '../finding.ts';
/** One annotation as @actions/core takes it. */
export interface Annotation {
    readonly message: string;
    readonly properties: AnnotationProperties;
}
/** What the runner shows beside the code. `finding.path` counts from the root of the repository. */
export declare function annotationOf(finding: Finding): Annotation;

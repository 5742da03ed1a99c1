import { type Finding } from '../finding.ts';
export interface Annotations {
    /** What is annotated: at most nine of a level where there are more than that. */
    readonly shown: readonly Finding[];
    /** What is left for another place; the tenth annotation of its level says so. */
    readonly rest: readonly Finding[];
}
/** Shares findings out between annotations and the rest; the tenth error is left to whoever sums up. */
export declare function annotations(findings: readonly Finding[]): Annotations;

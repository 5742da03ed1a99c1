import type { Severity } from '../../../finding.ts';
import type { Detector, DetectorExample } from '../../detector.ts';
import type { Random } from '../../random.ts';
import { type Shape } from '../shape.ts';
/**
 * There are many hundred detectors and a run asks few of them for their pattern. Accessors on a prototype let the others
 * cost nothing at start-up; on each object they would cost more than the patterns.
 */
export declare class Fixed implements Detector {
    readonly provider: string;
    readonly title: string;
    readonly prefix: string;
    readonly keywords: readonly string[];
    readonly certainty = "format";
    readonly severity: Severity;
    private readonly shape;
    private made;
    constructor(provider: string, title: string, prefix: string, shape: Shape);
    get id(): string;
    get rule(): string;
    get pattern(): RegExp;
    examples(random: Random): readonly DetectorExample[];
    nearMisses(random: Random): readonly string[];
}

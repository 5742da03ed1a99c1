import type { Severity } from '../../../finding.ts';
import type { Detector, DetectorExample } from '../../detector.ts';
import type { Random } from '../../random.ts';
import { type Shape } from '../shape.ts';
/** A key without a head, beside the name of its service. Its accessors are there for the reason told of `Fixed`. */
export declare class Beside implements Detector {
    readonly provider: string;
    readonly title: string;
    readonly keywords: readonly string[];
    readonly certainty = "context";
    readonly severity: Severity;
    readonly anyCase = true;
    readonly entropy = 2.4;
    private readonly shape;
    private made;
    constructor(provider: string, title: string, keywords: readonly string[], shape: Shape);
    get id(): string;
    get rule(): string;
    get pattern(): RegExp;
    examples(random: Random): readonly DetectorExample[];
    nearMisses(random: Random): readonly string[];
}

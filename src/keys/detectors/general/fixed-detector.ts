import type { Severity } from '../../../finding.ts';
import type { Detector, DetectorExample } from '../../detector.ts';
import type { Random } from '../../random.ts';
import { start } from '../build.ts';
import { type Shape, sampleOf, shortOf, sourceOf } from '../shape.ts';
import { slugOf } from './slug.ts';

/**
 * There are many hundred detectors and a run asks few of them for their pattern. Accessors on a prototype let the others
 * cost nothing at start-up; on each object they would cost more than the patterns.
 */
export class Fixed implements Detector {
  readonly provider: string;
  readonly title: string;
  readonly prefix: string;
  readonly keywords: readonly string[];
  readonly certainty = 'format';
  readonly severity: Severity = 'error';
  private readonly shape: Shape;
  private made: RegExp | undefined;

  constructor(provider: string, title: string, prefix: string, shape: Shape) {
    this.provider = provider;
    this.title = title;
    this.prefix = prefix;
    this.keywords = [prefix.slice(0, 24)];
    this.shape = shape;
  }

  get id(): string {
    return `${this.provider}-${slugOf(this.shape)}`;
  }

  get rule(): string {
    return `key-${this.provider}`;
  }

  get pattern(): RegExp {
    this.made ??= new RegExp(`${start}${sourceOf(this.shape)}`, 'y');
    return this.made;
  }

  examples(random: Random): readonly DetectorExample[] {
    const secret = sampleOf(this.shape, random);
    return [
      { text: secret, secret },
      { text: `TOKEN=${secret}\n`, secret },
      { text: `{"token": "${secret}"}`, secret },
    ];
  }

  nearMisses(random: Random): readonly string[] {
    return [shortOf(this.shape, random), `${this.prefix}...`, `x${sampleOf(this.shape, random)}`];
  }
}

import type { Shape } from '../shape.ts';
/** `sgp-hex40`: what tells the formats of one provider apart. */
export declare function slugOf(shape: Shape): string;

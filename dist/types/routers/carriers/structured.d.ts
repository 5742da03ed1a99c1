import type { CarrierReader } from '../carrier.ts';
/** The structure of a YAML or TOML file itself: presets, values of charts, tools that convert. */
export declare const structured: CarrierReader;

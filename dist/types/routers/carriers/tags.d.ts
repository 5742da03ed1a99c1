import type { CarrierReader } from '../carrier.ts';
/** Tags and switches that send one agent or session past the routes: agent files, prompts, scripts. */
export declare const tags: CarrierReader;

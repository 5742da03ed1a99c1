import type { CarrierReader } from '../carrier.ts';
/** The variables of Claude Code wherever they are set: env files, shells, Dockerfiles, compose, workflows, code. */
export declare const variables: CarrierReader;

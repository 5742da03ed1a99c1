import type { Rule } from './rule.ts';
export declare const configShape: Rule;

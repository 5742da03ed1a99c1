import type { Rule } from './rule.ts';
export declare const routeMalformed: Rule;

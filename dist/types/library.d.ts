import { type CheckOptions } from './check.ts';
import type { Report } from './report.ts';
export declare const check: (options?: CheckOptions) => Promise<Report>;

import { check as run } from './check.ts';
import type { CheckOptions } from './options.ts';
import type { Report } from './report.ts';

export const check = async (options?: CheckOptions): Promise<Report> => (await run(options)).report;

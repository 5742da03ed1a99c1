import { UserError } from '../errors.ts';
import { prefixed } from '../report.ts';
import type { Reporter } from './reporter.ts';

type Load = () => Promise<{ readonly reporter: Reporter }>;

/** The reporters by format, each loaded only when it is asked for. */
const loads: Readonly<Record<string, Load>> = {
  pretty: () => import('./pretty.ts'),
  json: () => import('./json.ts'),
  sarif: () => import('./sarif.ts'),
  junit: () => import('./junit.ts'),
  markdown: () => import('./markdown.ts'),
  html: () => import('./html.ts'),
  github: () => import('./github.ts'),
};

/** What `--format` takes. */
export const formats: readonly string[] = Object.keys(loads);

/** The reporter of a format; throws a UserError for a format that there is not. */
export async function loadReporter(format: string): Promise<Reporter> {
  const load = Object.hasOwn(loads, format) ? loads[format] : undefined;
  if (load === undefined) throw new UserError(`There is no format '${format}'; use one of ${formats.join(', ')}.`);
  const { reporter } = await load();
  return {
    format,
    render: (report, options) => reporter.render(prefixed(report, options.pathPrefix ?? ''), options),
  };
}

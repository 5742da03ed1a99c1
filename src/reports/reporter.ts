import type { Report } from '../report.ts';

export interface RenderOptions {
  readonly color?: boolean;
  /** Columns of the terminal. */
  readonly width?: number;
  /** Put before every path: where the checked folder lies in the repository, `sub/` or empty. */
  readonly pathPrefix?: string;
}

/** One output format: a pure function, so that the same report gives the same text on every machine. */
export interface Reporter {
  readonly format: string;
  render(report: Report, options: RenderOptions): string;
}

import { type View } from './view.ts';
/** `&quot;Providers&quot;` in HTML and XML. */
export declare const entities: View;
/** `""Providers""` in CSV, Visual Basic, SQL and C#'s verbatim strings. */
export declare const doubled: View;
/** `%22Providers%22` in a link. */
export declare const percent: View;

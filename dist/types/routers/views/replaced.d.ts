import { type Fragment } from '../fragment.ts';
import { type View } from './view.ts';
/** The text around an anchor, in which `meant` says what each `spelling` stands for. */
export declare function replaced(source: Fragment, anchor: number, spelling: RegExp, meant: (found: RegExpExecArray) => string): Fragment;
/** `&quot;Providers&quot;` in HTML and XML. */
export declare const entities: View;
/** `""Providers""` in CSV, Visual Basic, SQL and C#'s verbatim strings. */
export declare const doubled: View;
/** `%22Providers%22` in a link. */
export declare const percent: View;

import type { Span } from '../text.ts';
/** A heredoc of a shell, a Dockerfile or HCL, or a here-string of PowerShell: the span is its body. */
export interface Heredoc extends Span {
    /** Whether the shell puts the values of variables into it. */
    readonly expands: boolean;
    /** The file it is written to. */
    readonly target?: string;
}
/** Every heredoc of a text that ends, in the order in which they begin. */
export declare function heredocs(text: string): readonly Heredoc[];

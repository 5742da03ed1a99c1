/** A heredoc of a shell, a Dockerfile or HCL, or a here-string of PowerShell. */
export interface Heredoc {
    /** Whether the shell puts the values of variables into it. */
    readonly expands: boolean;
    /** The file it is written to. */
    readonly target?: string;
}
/** The heredoc in which `at` lies, if any. */
export declare function heredocAt(text: string, at: number): Heredoc | undefined;

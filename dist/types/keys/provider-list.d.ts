/** A provider of models, and the ways in which files name it. */
export interface Provider {
    readonly id: string;
    /** What a person calls it. */
    readonly title: string;
    /** The hosts that its API is reached at, with all their subdomains; `*` begins a label that may begin with anything. */
    readonly hosts: readonly string[];
    /** Names of it besides `id`, as in a router config: lower case, letters and digits only. */
    readonly aliases?: readonly string[];
    /** Lower-case beginnings or whole names of the variables that hold its keys, where `id` is not such a word. */
    readonly words?: readonly string[];
    /** What its keys begin with, where it may be shown. */
    readonly prefix?: string;
}
/** Every provider of models whose keys have a rule of their own. */
export declare const providers: readonly Provider[];

/** Runs the step of action.yml. It throws nothing: the outcome is the exit code, as for the CLI. */
export declare function run(): Promise<void>;

/** As package.json has it. */
export declare const version: string;

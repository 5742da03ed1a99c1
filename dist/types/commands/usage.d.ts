import { type ParseArgsConfig, parseArgs } from 'node:util';
type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{
    options: T;
    allowPositionals: true;
    args: string[];
}>>;
/** Reads a command's arguments. Throws a UserError that names the option that is meant, where one is close. */
export declare function parseOptions<T extends Options>(command: string, args: readonly string[], options: T): Parsed<T>;
export {};

import { type ParseArgsConfig, parseArgs } from 'node:util';
import { messageOf, UserError } from '../errors.ts';
import { didYouMean } from '../policy/suggest.ts';
import { printable } from '../text.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true; args: string[] }>>;

/** Reads a command's arguments. Throws a UserError that names the option that is meant, where one is close. */
export function parseOptions<T extends Options>(command: string, args: readonly string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const reason = messageOf(error).split(/[.\n]/)[0] ?? '';
    const unknown = /Unknown option '(--?[^']*)'/.exec(reason)?.[1];
    const hint = didYouMean(
      unknown ?? '',
      Object.keys(options).map((name) => `--${name}`),
    );
    throw new UserError(`${printable(reason)}${hint || `; see 'ccr-guard ${command} --help'.`}`);
  }
}

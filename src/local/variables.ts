import type { Io } from '../commands/command.ts';
import type { Value } from '../routers/config.ts';
import { findConfigs } from '../routers/find.ts';
import { textOf } from '../routers/node.ts';
import { printable } from '../text.ts';

/** What goes wrong when the router starts in an environment that lacks the variables of its config: one line each. */
export async function missingVariables(path: string, config: string, env: Io['env']): Promise<string[]> {
  const { configs } = await findConfigs(path, config);
  const lines = configs.flatMap(({ providers, clientKeys }) => [
    ...providers.flatMap(({ names, secrets }) =>
      unset(secrets, env).map((name) => {
        const provider = printable(textOf(names[0]?.node) ?? '');
        return `Warning: Invalid API key for provider '${provider}': ${name} is not set here`;
      }),
    ),
    ...unset(clientKeys, env).map(
      (name) => `Warning: ${name} is not set here, and the router would take that name as its password`,
    ),
  ]);
  return [...new Set(lines)];
}

/** The variables that values refer to and that are missing or empty, which is the same to the router. */
function unset(values: readonly Value[], env: Io['env']): string[] {
  return values.flatMap(({ node }) => {
    const name = /^\$\{?(\w+)\}?$/.exec(textOf(node) ?? '')?.[1];
    return name === undefined || env[name] ? [] : [name];
  });
}

/** A workflow command as the runner of GitHub Actions reads it. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const decode = (text: string): string =>
  text.replace(/%(25|0D|0A|3A|2C)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** The commands in what a step printed: those between `::` at the start of a line, else the legacy ones anywhere in it. */
export function commandsIn(output: string): Command[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, name, pairs = '', data = ''] = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(line) ?? [];
    if (name !== undefined) {
      const properties = pairs.split(',').map((pair) => {
        const [key = '', ...value] = pair.split('=');
        return [key.trim(), decode(value.join('='))] as const;
      });
      return [{ name, properties: Object.fromEntries(properties), data: decode(data) }];
    }
    const legacy = /##\[([^\]]+)\](.*)/s.exec(line);
    return legacy === null ? [] : [{ name: `legacy ${legacy[1]}`, properties: {}, data: legacy[2] ?? '' }];
  });
}

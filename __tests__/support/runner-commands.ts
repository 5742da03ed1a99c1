// What the Actions runner makes of the lines that a step prints.

export type Level = 'error' | 'warning' | 'notice';

export interface Annotation {
  readonly level: Level;
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

/** What a step's lines came to. */
export interface Obeyed {
  readonly annotations: readonly Annotation[];
  /** Annotations over the ten of a level. */
  readonly dropped: readonly Annotation[];
  /** The job log as people see it, masked. */
  readonly log: readonly string[];
  readonly masks: readonly string[];
  /** Commands other than annotations, groups, masks and stop tokens: `set-output`, `add-matcher`, ... */
  readonly others: readonly string[];
  /** What the runner complained about. */
  readonly complaints: readonly string[];
}

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const registered = new Set([
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'internal-set-repo-path'],
  ...['notice', 'remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
]);
const roomPerLevel = 10;
const longestMessage = 4096;

/** Reads the lines of a step's standard output, then those of its standard error: the runner obeys both. */
export function obey(lines: readonly string[]): Obeyed {
  const state = {
    annotations: [] as Annotation[],
    dropped: [] as Annotation[],
    log: [] as string[],
    masks: [] as string[],
    others: [] as string[],
    complaints: [] as string[],
    stopToken: undefined as string | undefined,
  };
  const masked = (text: string): string => state.masks.reduce((shown, mask) => shown.replaceAll(mask, '***'), text);
  for (const line of lines) {
    const command = parse(line, state.stopToken);
    if (!command) state.log.push(masked(line));
    else if (state.stopToken !== undefined) {
      if (command.name === state.stopToken) state.stopToken = undefined;
      else state.log.push(masked(line));
    } else run(command, state, masked);
  }
  return state;
}

function run(
  command: Command,
  state: {
    annotations: Annotation[];
    dropped: Annotation[];
    log: string[];
    masks: string[];
    others: string[];
    complaints: string[];
    stopToken: string | undefined;
  },
  masked: (text: string) => string,
): void {
  switch (command.name) {
    case 'error':
    case 'warning':
    case 'notice': {
      const made = annotationOf(command.name, command, masked, state.complaints);
      const kept = state.annotations.filter(({ level }) => level === made.level).length < roomPerLevel;
      (kept ? state.annotations : state.dropped).push(made);
      state.log.push(`##[${command.name}]${masked(command.data)}`);
      break;
    }
    case 'add-mask':
      if (command.data.trim() === '') state.complaints.push('add-mask without a value');
      else state.masks.push(...[command.data, ...command.data.split(/\r?\n/)].filter((mask) => mask !== ''));
      break;
    case 'stop-commands':
      if (command.data === '' || command.data === 'pause-logging' || registered.has(command.data)) {
        state.complaints.push('stop-commands with an invalid token');
      } else state.stopToken = command.data;
      break;
    case 'group':
      state.log.push(`##[group]${masked(command.data)}`);
      break;
    case 'endgroup':
      state.log.push('##[endgroup]');
      break;
    case 'debug':
      break;
    default:
      state.others.push(command.name);
  }
}

function parse(line: string, stopToken: string | undefined): Command | undefined {
  const known = (name: string): boolean => registered.has(name) || name === stopToken;
  return parseDoubleColon(line, known) ?? parseBrackets(line, known);
}

/** `::name key=value,key=value::data`, at the start of a line. */
function parseDoubleColon(line: string, known: (name: string) => boolean): Command | undefined {
  const trimmed = line.trimStart();
  const end = trimmed.indexOf('::', 2);
  if (!trimmed.startsWith('::') || end < 0) return undefined;
  const { name, rest } = head(trimmed.slice(2, end));
  if (!known(name)) return undefined;
  const property = (text: string): string => data(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
  return { name, properties: properties(rest, ',', property), data: data(trimmed.slice(end + 2)) };
}

/** The older `##[name key=value;key=value]data`, anywhere in a line. */
function parseBrackets(line: string, known: (name: string) => boolean): Command | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const { name, rest } = head(line.slice(start + 3, end));
  if (!known(name)) return undefined;
  const value = (text: string): string => data(text.replaceAll('%3B', ';').replaceAll('%5D', ']'));
  return { name, properties: properties(rest, ';', value), data: value(line.slice(end + 1)) };
}

function head(text: string): { name: string; rest: string } {
  const space = text.indexOf(' ');
  return space < 0 ? { name: text, rest: '' } : { name: text.slice(0, space), rest: text.slice(space + 1).trim() };
}

function properties(text: string, separator: string, value: (text: string) => string): Record<string, string> {
  const pairs = text.split(separator).map((pair) => pair.split('='));
  const whole = pairs.filter((pair) => pair.length >= 2 && pair.every((part) => part !== ''));
  return Object.fromEntries(whole.map(([key = '', ...parts]) => [key.trim(), value(parts.join('='))]));
}

function data(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function annotationOf(
  level: Level,
  { properties, data: message }: Command,
  masked: (text: string) => string,
  complaints: string[],
): Annotation {
  const number = (key: string): number | undefined => (properties[key] ? Number(properties[key]) : undefined);
  let [line, endLine, column, endColumn] = [number('line'), number('endLine'), number('col'), number('endColumn')];
  if (endLine !== undefined) line ??= endLine;
  if (column !== undefined && line === undefined) {
    complaints.push('a column without a line');
    column = undefined;
  }
  if (endLine !== undefined && line !== undefined && line !== endLine && (column ?? endColumn) !== undefined) {
    complaints.push('columns on a span of several lines');
    column = endColumn = undefined;
  }
  if (line !== undefined && endLine !== undefined && endLine < line) {
    complaints.push('an end before the start');
    line = endLine = undefined;
  }
  if (column !== undefined && endColumn !== undefined && endColumn < column) {
    complaints.push('an end column before the start');
    column = endColumn = undefined;
  }
  return {
    level,
    message: masked(message).slice(0, longestMessage),
    ...(properties['title'] !== undefined && { title: properties['title'] }),
    ...(properties['file'] !== undefined && { file: properties['file'] }),
    ...(line !== undefined && { line }),
    ...(endLine !== undefined && { endLine }),
    ...(column !== undefined && { column }),
    ...(endColumn !== undefined && { endColumn }),
  };
}

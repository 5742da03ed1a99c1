import type { Io } from './commands/command.ts';
import type { Progress } from './report.ts';

/** Milliseconds before a line is shown at all, and between two changes of it. */
const patience = 2000;
const pause = 200;

const clearLine = '\r\u001b[K';

/** One line on the terminal for what takes longer than two seconds; nothing where nobody watches. */
export interface ProgressLine {
  update(progress: Progress): void;
  /** Takes the line away. */
  clear(): void;
}

export function createProgressLine(
  { stderr, env }: Pick<Io, 'stderr' | 'env'>,
  now = () => process.uptime() * 1000,
): ProgressLine {
  const started = now();
  let shownAt = started + patience - pause;
  let shown = false;
  const watched = stderr.isTTY === true && env['CI'] === undefined && env['TERM'] !== 'dumb';
  return {
    update(progress) {
      const time = now();
      if (!watched || time - shownAt < pause) return;
      shownAt = time;
      shown = true;
      stderr.write(`${clearLine}${lineOf(progress, time - started).slice(0, (stderr.columns ?? 80) - 1)}`);
    },
    clear() {
      if (shown) stderr.write(clearLine);
      shown = false;
    },
  };
}

function lineOf({ files, all, bytes, findings }: Progress, elapsed: number): string {
  const left = Math.ceil((elapsed / Math.max(1, files)) * ((all - files) / 1000));
  return `${files} of ${all} files, ${Math.round(bytes / 1e6)} MB, ${findings} findings, about ${left} s left`;
}

import { describe, expect, it } from '@jest/globals';
import { createProgressLine } from '../src/progress.ts';

const seen = { files: 50, all: 100, bytes: 3_000_000, findings: 2 };

function watching({
  isTTY = true,
  columns = 80,
  env = {},
}: {
  isTTY?: boolean;
  columns?: number;
  env?: Record<string, string>;
} = {}) {
  const written: string[] = [];
  let time = 0;
  const line = createProgressLine({ stderr: { write: (text) => written.push(text), isTTY, columns }, env }, () => time);
  const at = (milliseconds: number): string[] => {
    time = milliseconds;
    line.update(seen);
    return written;
  };
  return { at, clear: line.clear, written };
}

describe('the line of progress', () => {
  it('is shown after two seconds, and changed five times a second', () => {
    const { at } = watching();
    expect(at(1900)).toEqual([]);
    expect(at(2000)).toEqual(['\r\u001b[K50 of 100 files, 3 MB, 2 findings, about 2 s left']);
    expect(at(2100)).toHaveLength(1);
    expect(at(2200)).toHaveLength(2);
  });

  it('fits the terminal', () => {
    expect(watching({ columns: 10 }).at(3000)).toEqual(['\r\u001b[K50 of 100']);
  });

  it('is taken away once, if it was shown', () => {
    const { at, clear, written } = watching();
    clear();
    expect(written).toEqual([]);
    at(3000);
    clear();
    clear();
    expect(written.slice(1)).toEqual(['\r\u001b[K']);
  });

  it.each([{ isTTY: false }, { env: { CI: 'true' } }, { env: { TERM: 'dumb' } }])('is not shown with %j', (io) => {
    expect(watching(io).at(5000)).toEqual([]);
  });
});

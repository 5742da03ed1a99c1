import { TextDecoder } from 'node:util';
import type { Certainty } from '../keys/detector.ts';
import { textCapacity } from '../keys/kernel/layout.ts';
import type { Match } from '../keys/probe.ts';
import type { Heard, Scanner } from '../keys/scan.ts';
import type { Sink } from '../sources/blob.ts';
import { isArchive, type Kind, kindOf, sampleSize } from './kind.ts';

/** Bytes that are read and scanned at once: they stay in the second-level cache. */
const chunk = 1024 * 1024;

/** Bytes at the end of what was read that wait for more, since a key could go on. Longer than any pattern takes. */
export const overlap = 8192;

/** Bytes that are kept when the memory is full, so that a router config is not cut there. */
const kept = 1024 * 1024;

/** What the scanner's memory holds of a file: all of it, or 16 MB at a time. */
export interface Segment {
  readonly bytes: Buffer;
  /** How many of the bytes no later segment of the file has. */
  readonly last: number;
  readonly kind: Kind;
  readonly matches: readonly Match[];
  /** Whether some of what is encoded in it was not looked at. */
  readonly isCut: boolean;
  /** The anchors that it has. */
  readonly anchors: ReadonlySet<string>;
  /** Line ends ahead of it in the file, and UTF-16 code units of its first line. */
  readonly line: number;
  readonly column: number;
}

/** Takes the bytes of one file after the other and scans them on the way. */
export interface Intake {
  readonly sink: Sink;
  /** `least` is asked once it is known what kind of file it is. */
  begin(least: (kind: Kind, sample: Buffer) => Certainty): void;
  /** Returns how many bytes the file had, and of what kind it was. */
  end(): { bytes: number; kind: Kind };
}

/** `scan` looks at a range as `Scanner.scan` does; `settle` gets each segment while its bytes are in memory. */
export function createIntake({ kernel }: Scanner, scan: Scanner['scan'], settle: (segment: Segment) => void): Intake {
  const text = kernel.text.subarray(0, textCapacity);
  const first = text.subarray(0, chunk);
  /** UTF-16 is read here and decoded into the scanner's memory. */
  let wide = Buffer.alloc(0);
  let askLeast: (kind: Kind, sample: Buffer) => Certainty = () => 'generic';
  let state = fresh();

  const heard: Heard = {
    match(match) {
      if (!state.told.has(match.start)) state.matches.push(match);
    },
    anchor: (anchor) => state.anchors.add(anchor),
    cut() {
      state.isCut = true;
    },
  };

  const look = (to: number): void => {
    // Members of an archive are looked at by themselves.
    if (isArchive(state.kind)) {
      state.scanned = to;
      return;
    }
    const range = { low: 0, from: state.scanned, to, high: state.length };
    scan(range, state.least, heard);
    state.scanned = to;
  };

  const close = (last: number): void => {
    const { kind, matches, isCut, anchors, line, column, length } = state;
    settle({ bytes: text.subarray(0, length), last, kind, matches, isCut, anchors, line, column });
  };

  /** Makes room: settles what is there and keeps its last part, from the beginning of a line if there is one. */
  const rotate = (): void => {
    look(state.length - overlap);
    const newline = text.subarray(0, state.length - kept).lastIndexOf(10);
    const from = newline > state.length - 2 * kept ? newline + 1 : state.length - kept;
    close(from);
    const lines = kernel.lines(0, from);
    const unfinished = text.toString('utf8', text.subarray(0, from).lastIndexOf(10) + 1, from).length;
    state.column = lines > 0 ? unfinished : state.column + unfinished;
    state.line += lines;
    text.copyWithin(0, from, state.length);
    state.length -= from;
    state.scanned -= from;
    state.told = new Set(state.matches.map(({ start }) => start - from));
    state.matches = [];
    state.anchors = new Set();
    state.isCut = false;
  };

  const decide = (): void => {
    const sample = text.subarray(0, Math.min(state.length, sampleSize));
    state.kind = kindOf(sample);
    state.least = askLeast(state.kind, sample);
    state.decided = true;
    if (state.kind !== 'utf-16le' && state.kind !== 'utf-16be') return;
    state.decoder = new TextDecoder(state.kind);
    if (wide.length === 0) wide = Buffer.alloc(chunk);
    const bytes = Buffer.from(text.subarray(0, state.length));
    state.length = 0;
    append(bytes);
  };

  /** Writes UTF-16 into the memory as UTF-8. */
  const append = (bytes?: Uint8Array): void => {
    const decoded = Buffer.from(state.decoder?.decode(bytes, { stream: bytes !== undefined }) ?? '', 'utf8');
    for (let at = 0; at < decoded.length; at += chunk) advance(decoded.copy(text, state.length, at, at + chunk));
  };

  const advance = (count: number): void => {
    state.length += count;
    if (!state.decided && state.length >= sampleSize) decide();
    if (state.length - state.scanned >= chunk) look(state.length - overlap);
    if (text.length - state.length < chunk) rotate();
  };

  return {
    sink: {
      space() {
        if (state.decoder) return wide;
        return state.length === 0 ? first : text.subarray(state.length, state.length + chunk);
      },
      wrote(count) {
        state.bytes += count;
        if (state.decoder) append(wide.subarray(0, count));
        else advance(count);
      },
    },
    begin(least) {
      askLeast = least;
      state = next(state);
    },
    end() {
      if (!state.decided) decide();
      if (state.decoder) append();
      look(state.length);
      close(state.length);
      return { bytes: state.bytes, kind: state.kind };
    },
  };
}

/** The state of the next file: that of the one before where nothing was seen in it. */
function next(state: ReturnType<typeof fresh>): ReturnType<typeof fresh> {
  const { matches, isCut, anchors, told, decoder } = state;
  if (matches.length + anchors.size + told.size > 0 || isCut || decoder) return fresh();
  state.bytes = state.length = state.scanned = state.line = state.column = 0;
  state.decided = false;
  return state;
}

function fresh() {
  return {
    bytes: 0,
    length: 0,
    scanned: 0,
    line: 0,
    column: 0,
    decided: false,
    anchors: new Set<string>(),
    isCut: false,
    kind: 'text' as Kind,
    least: 'generic' as Certainty,
    matches: [] as Match[],
    /** Where matches of the part before begin: what is encoded there could be found again. */
    told: new Set<number>(),
    decoder: undefined as TextDecoder | undefined,
  };
}

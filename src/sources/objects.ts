import type { Readable } from 'node:stream';
import { type Sink, Unreadable } from './blob.ts';
import { type GitPlace, startGit } from './git.ts';
import { lfsPointer } from './lfs.ts';

/** Reads blobs out of git's object store, as they were committed: no filter or attribute changes them. */
export interface ObjectReader {
  /** Asks for one more blob; answers come in the order of the questions. Resolves when git has taken the question. */
  ask(oid: string): Promise<void> | undefined;
  /** Says that no more questions follow. */
  end(): void;
  /** Gives the next answer to the sink, or drops it where there is none. */
  take(sink?: Sink): Promise<void>;
  /** Ends git, also before all answers were taken. */
  close(): Promise<void>;
}

/**
 * One `git cat-file --batch`. With `many`, git gathers its output into large pieces: all questions are then asked and
 * ended without waiting for an answer.
 */
export function openObjects(place: GitPlace, { many }: { readonly many: boolean }): ObjectReader {
  const child = startGit(place, ['cat-file', '--batch', ...(many ? ['--buffer'] : [])]);
  const bytes = byteReader(child.stdout);
  const take = async (sink?: Sink): Promise<void> => {
    const header = await bytes.line();
    if (header === undefined) {
      await child.ended;
      throw new Unreadable('could not be read from git');
    }
    const [, type, size] = /^\S+ (\w+) ?(\d*)$/.exec(header) ?? [];
    if (type !== 'blob') throw new Unreadable('is missing from the object store of git');
    const length = Number(size);
    const begin = sink && length < 1024 ? await bytes.peek(length) : undefined;
    const reason = begin && lfsPointer(begin);
    await bytes.copy(length, reason ? undefined : sink);
    await bytes.copy(1, undefined);
    if (reason) throw new Unreadable(reason);
  };
  return {
    ask: (oid) =>
      child.stdin.write(`${oid}\n`) ? undefined : new Promise((resolve) => child.stdin.once('drain', resolve)),
    end: () => child.stdin.end(),
    take,
    async close() {
      child.stop();
      await child.ended;
    },
  };
}

interface ByteReader {
  /** The next line without its end, or undefined at the end of the stream. */
  line(): Promise<string | undefined>;
  /** The next bytes, which stay to be read. */
  peek(count: number): Promise<Buffer>;
  /** Moves bytes to a sink, or drops them. */
  copy(count: number, sink: Sink | undefined): Promise<void>;
}

function byteReader(stream: Readable): ByteReader {
  const chunks = stream[Symbol.asyncIterator]();
  let chunk: Buffer = Buffer.alloc(0);
  const more = async (): Promise<boolean> => {
    const next = await chunks.next();
    if (next.done) return false;
    chunk = chunk.length === 0 ? next.value : Buffer.concat([chunk, next.value]);
    return true;
  };
  const peek = async (count: number): Promise<Buffer> => {
    while (chunk.length < count) if (!(await more())) throw new Unreadable('could not be read from git to its end');
    return chunk.subarray(0, count);
  };
  return {
    peek,
    async line() {
      let end = chunk.indexOf(10);
      while (end < 0) {
        if (!(await more())) return undefined;
        end = chunk.indexOf(10);
      }
      const line = chunk.toString('latin1', 0, end);
      chunk = chunk.subarray(end + 1);
      return line;
    },
    async copy(count, sink) {
      for (let left = count; left > 0; ) {
        if (chunk.length === 0) await peek(1);
        const space = sink?.space();
        const length = Math.min(left, chunk.length, space?.length ?? left);
        space?.set(chunk.subarray(0, length));
        sink?.wrote(length);
        chunk = chunk.subarray(length);
        left -= length;
      }
    },
  };
}

/** Reads single blobs one after the other, with a git that starts at the first of them. */
export function objectsOnDemand(place: GitPlace): {
  read(oid: string, sink: Sink): Promise<void>;
  close(): Promise<void>;
} {
  let reader: ObjectReader | undefined;
  let last: Promise<void> = Promise.resolve();
  const next = async (oid: string, sink: Sink): Promise<void> => {
    reader ??= openObjects(place, { many: false });
    await reader.ask(oid);
    await reader.take(sink);
  };
  return {
    read(oid, sink) {
      const reading = last.then(() => next(oid, sink));
      last = reading.catch(() => {});
      return reading;
    },
    async close() {
      await reader?.close();
      reader = undefined;
    },
  };
}

import type { Writable } from 'node:stream';
import { feed, type Sink, Unreadable } from './blob.ts';
import { byteReader } from './bytes.ts';
import { GitFailure, type GitPlace, startGit } from './git.ts';
import { lfsPointer, pointerLimit } from './lfs.ts';

/** Reads blobs out of git's object store, as they were committed: no filter or attribute changes them. */
export interface ObjectReader {
  /** Asks for more blobs; answers come in the order of the questions. Resolves when git takes further questions. */
  ask(oids: readonly string[]): Promise<void>;
  /** Says that no more questions follow. */
  end(): void;
  /** Gives the next answer to the sink, or drops it where there is none. Synchronous where its bytes are at hand. */
  take(sink?: Sink): Promise<void> | undefined;
  /** Ends git, also before all answers were taken. */
  close(): Promise<void>;
}

/**
 * One `git cat-file --batch`. With `many`, git gathers its output into large pieces: then all questions are asked and
 * ended without waiting for an answer.
 */
export function openObjects(place: GitPlace, { many }: { readonly many: boolean }): ObjectReader {
  const child = startGit(place, ['cat-file', '--batch', ...(many ? ['--buffer'] : [])]);
  const bytes = byteReader(child.stdout);
  const more = async (): Promise<void> => {
    if (await bytes.more()) return;
    await child.ended;
    throw new Unreadable('could not be read from git to its end');
  };
  /** Takes an answer that is here as a whole; false where it is not. */
  const takeHeld = (sink: Sink | undefined): boolean => {
    const header = headerOf(bytes.held());
    if (!header || bytes.held().length < header.end + header.length + 1) return false;
    const content = bytes.held().subarray(header.end, header.end + header.length);
    bytes.drop(header.end + header.length + 1);
    const reason = lfsPointer(content);
    if (reason) throw new Unreadable(reason);
    if (sink) feed(content, sink);
    return true;
  };
  const takeSlowly = async (sink: Sink | undefined): Promise<void> => {
    let header = headerOf(bytes.held());
    for (; !header; header = headerOf(bytes.held())) await more();
    // What may be a Git LFS pointer is gathered before it is handed on; the rest goes on in pieces.
    if (header.length < pointerLimit) {
      while (!takeHeld(sink)) await more();
      return;
    }
    bytes.drop(header.end);
    for (let left = header.length; left > 0; ) {
      if (bytes.held().length === 0) await more();
      const piece = bytes.held().subarray(0, left);
      if (sink) feed(piece, sink);
      bytes.drop(piece.length);
      left -= piece.length;
    }
    if (bytes.held().length === 0) await more();
    bytes.drop(1);
  };
  /** Many may wait at once, for whom one listens. */
  let waiting: Promise<void> | undefined;
  const room = (): Promise<void> => {
    waiting ??= drained(child.stdin).finally(() => {
      waiting = undefined;
    });
    return waiting;
  };
  return {
    async ask(oids) {
      if (oids.length > 0 && !child.stdin.write(`${oids.join('\n')}\n`)) await room();
    },
    end: () => child.stdin.end(),
    take: (sink) => (takeHeld(sink) ? undefined : takeSlowly(sink)),
    async close() {
      child.stop();
      await child.ended.catch(() => {});
    },
  };

  /** `<id> blob <size>` and where its line ends; `<id> missing` is thrown, as what is not there was not looked at. */
  function headerOf(held: Buffer): { readonly end: number; readonly length: number } | undefined {
    const line = held.indexOf(10);
    if (line < 0) return undefined;
    const text = held.toString('latin1', 0, line);
    if (!text.endsWith(' missing')) return { end: line + 1, length: Number(text.slice(text.lastIndexOf(' ') + 1)) };
    bytes.drop(line + 1);
    throw new GitFailure(`This repository lacks the content ${text.split(' ')[0]} that it names: run git fsck.`);
  }
}

/** Waits until the stream takes more, or never will. */
function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stream.off('drain', done).off('close', done);
      resolve();
    };
    if (stream.destroyed) resolve();
    else stream.on('drain', done).on('close', done);
  });
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
    try {
      await reader.ask([oid]);
      await reader.take(sink);
    } catch (error) {
      if (!(error instanceof GitFailure)) throw error;
      // An older git ends at the first object that a partial clone lacks.
      await reader.close();
      reader = undefined;
      throw new Unreadable('is not in this clone');
    }
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

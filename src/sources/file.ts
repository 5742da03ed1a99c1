import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { type Sink, Unreadable } from './blob.ts';
import { lfsPointer, mayBePointer } from './lfs.ts';

// O_NONBLOCK: opening a named pipe must not wait for its writer. Windows has neither flag.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a regular file into a sink: three system calls for a file that fits the sink's space.
 * @throws NotAFile when there is no regular file of that name, Unreadable when its content cannot be had.
 */
export function readFile(path: string | Buffer, sink: Sink): void {
  let fd: number;
  try {
    fd = openSync(path, flags);
  } catch (error) {
    throw unreadable(error);
  }
  try {
    drain(fd, sink);
  } catch (error) {
    throw error instanceof NotAFile || error instanceof Unreadable ? error : unreadable(error);
  } finally {
    closeSync(fd);
  }
}

/** There is no regular file of that name on the disk: it is missing, a folder, a link, a pipe or a device. */
export class NotAFile extends Unreadable {}

function drain(fd: number, sink: Sink): void {
  for (let total = 0; ; ) {
    const space = sink.space();
    const count = readSync(fd, space);
    // Only a pipe or device reads as empty or without end; a regular file that does is rare enough to ask.
    if (total === 0 && (count === 0 || count === space.length) && !fstatSync(fd).isFile())
      throw new NotAFile('is not a regular file');
    const reason = total === 0 && mayBePointer(space, count) ? lfsPointer(space.subarray(0, count)) : undefined;
    if (reason) throw new Unreadable(reason);
    if (count > 0) sink.wrote(count);
    total += count;
    if (count < space.length) return;
  }
}

const notAFile: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EISDIR: 'is a folder',
  ELOOP: 'is a symbolic link, which is not followed',
  EMLINK: 'is a symbolic link, which is not followed',
  ENXIO: 'is not a regular file',
  EAGAIN: 'is not a regular file',
};

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'may not be read by this user',
  EPERM: 'may not be read by this user',
};

/** Puts a system error into words that never repeat the path, which may hold anything. */
function unreadable(error: unknown): Unreadable {
  const code = typeof error === 'object' && error && 'code' in error ? String(error.code) : 'unknown error';
  const missing = notAFile[code];
  return missing ? new NotAFile(missing) : new Unreadable(reasons[code] ?? `could not be read (${code})`);
}

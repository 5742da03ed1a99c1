import { Gunzip, Unzip, UnzipInflate } from 'fflate';
import { zlib } from '../builtins.ts';
import { messageOf } from '../errors.ts';
import { type Budget, OverLimit } from './budget.ts';
import { isTar } from './kind.ts';
import { createUntar } from './tar.ts';

export type ArchiveKind = 'zip' | 'gzip' | 'tar';

/** Takes the bytes of one member. */
export interface Member {
  write(bytes: Uint8Array): void;
  end(): void;
}

/** Compressed bytes that are unpacked at once: a thousand times as many can come out. */
const step = 16_384;

/** What unpacks to no more than this is unpacked as a whole, by Node's own zlib, which is several times as fast. */
const atOnce = 8 * 1024 * 1024;

/**
 * Unpacks an archive, one member after the other. Returns what could not be unpacked and why; an empty name stands for
 * the archive as a whole.
 */
export function unpack(
  kind: ArchiveKind,
  bytes: Uint8Array,
  name: string,
  budget: Budget,
  open: (name: string) => Member,
): { name: string; reason: string }[] {
  const problems: { name: string; reason: string }[] = [];
  const counted = (member: string): Member => {
    budget.member();
    const { write, end } = open(member);
    return {
      write(chunk) {
        budget.bytes(chunk.length);
        write(chunk);
      },
      end,
    };
  };
  try {
    // Nothing is unpacked of an archive in an archive that has used up what it may.
    budget.bytes(0);
    if (kind === 'zip') unzip(bytes, counted, (member, reason) => problems.push({ name: member, reason }));
    else if (kind === 'tar') pushAll(createUntar(counted), bytes);
    else gunzip(bytes, name, budget, counted);
  } catch (error) {
    const reason = error instanceof OverLimit ? error.message : `cannot be unpacked: ${messageOf(error)}`;
    problems.push({ name: '', reason });
  }
  return problems;
}

/** Takes the bytes of a stream, one part after the other. */
interface Target {
  push(chunk: Uint8Array, final: boolean): void;
}

function pushAll(target: Target, bytes: Uint8Array): void {
  let at = 0;
  do {
    target.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    at += step;
  } while (at < bytes.length);
}

function unzip(bytes: Uint8Array, open: (name: string) => Member, fail: (name: string, reason: string) => void): void {
  let over: OverLimit | undefined;
  let unfinished: string | undefined;
  const reader = new Unzip((file) => {
    if (file.name.endsWith('/') || over) return;
    const member = open(file.name);
    unfinished = file.name;
    file.ondata = (error, chunk, final) => {
      if (over) return;
      if (error) {
        fail(file.name, `cannot be unpacked, it may be encrypted or damaged: ${error.message}`);
        member.end();
        unfinished = undefined;
        return;
      }
      try {
        member.write(chunk);
      } catch (limit) {
        if (!(limit instanceof OverLimit)) throw limit;
        over = limit;
      }
      if (!final && !over) return;
      member.end();
      unfinished = undefined;
    };
    file.start();
  });
  reader.register(UnzipInflate);
  for (let at = 0; at < bytes.length && !over; at += step) {
    reader.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  }
  if (over) throw over;
  if (unfinished !== undefined) fail(unfinished, 'cannot be unpacked: it ends too early');
}

/** One file, or a tar of many. */
function gunzip(bytes: Uint8Array, name: string, budget: Budget, open: (name: string) => Member): void {
  let target: Target | undefined;
  let complete = false;
  const push = (chunk: Uint8Array, final: boolean): void => {
    complete = final;
    target ??= isTar(chunk) ? createUntar(open) : single(open(name.replace(/\.(?:gz|tgz|gzip)$/i, '')));
    const left = budget.left();
    target.push(chunk, final);
    // What no member has counts as well: a tar may go on for gigabytes without one.
    budget.bytes(Math.max(0, chunk.length - (left - budget.left())));
  };
  const whole = gunzipped(bytes, budget);
  if (whole) pushAll({ push }, whole);
  else pushAll(new Gunzip(push), bytes);
  if (!complete) throw new Error('it ends too early');
}

/** Undefined where it is too large, or no plain gzip. */
function gunzipped(bytes: Uint8Array, budget: Budget): Uint8Array | undefined {
  try {
    return zlib().gunzipSync(bytes, { maxOutputLength: Math.min(atOnce, Math.max(1, budget.left())) });
  } catch {
    return undefined;
  }
}

function single(member: Member) {
  return {
    push(chunk: Uint8Array, final: boolean): void {
      member.write(chunk);
      if (final) member.end();
    },
  };
}

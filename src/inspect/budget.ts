const megabyte = 1024 * 1024;

/** Compressed bytes of an archive that are kept to be unpacked. */
export const largestArchive = 64 * megabyte;
/** Archives in archives. */
export const deepestArchive = 4;

const mostMembers = 20_000;
const mostUnpacked = 256 * megabyte;
/** An archive may unpack to this much whatever its size, and beyond it to so many times its size. */
const freeUnpacked = 8 * megabyte;
const mostRatio = 40;

/** An archive unpacks to more than is looked at. */
export class OverLimit extends Error {
  override readonly name = 'OverLimit';
}

/** What an archive, with all archives in it, may still unpack to. The first two functions throw an OverLimit. */
export interface Budget {
  member(): void;
  bytes(count: number): void;
  left(): number;
}

export function budgetFor(compressed: number): Budget {
  const most = Math.min(mostUnpacked, Math.max(freeUnpacked, compressed * mostRatio));
  let members = 0;
  let unpacked = 0;
  const check = (): void => {
    if (unpacked > most) throw new OverLimit(`unpacks to more than ${Math.round(most / megabyte)} MB`);
  };
  return {
    /** Throws as well once the bytes are used up: what is not looked at need not be unpacked. */
    member() {
      check();
      members++;
      if (members > mostMembers) throw new OverLimit(`has more than ${mostMembers} members`);
    },
    bytes(count) {
      unpacked += count;
      check();
    },
    left: () => most - unpacked,
  };
}

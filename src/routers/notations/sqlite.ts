/** One row of a table: its number, and those of its values that are texts. */
export interface Row {
  readonly table: string;
  readonly number: number;
  readonly texts: readonly string[];
}

/** A database that cannot be read any further; the message is the end of a sentence: "its page 3 is damaged". */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}

/** Values longer than this, rows and pages beyond these numbers are no config. In bytes, and counted. */
const limits = { value: 4_000_000, rows: 100_000 };

/** Kinds of pages (sqlite.org/fileformat2.html, section 1.6). */
const interiorIndex = 2;
const interiorTable = 5;
const leafIndex = 10;
const leafTable = 13;

/**
 * Reads the rows of every table of an SQLite database from its bytes, without its journal. Throws a Malformed where
 * the bytes are no database any more; the rows before that have been given by then.
 */
export function* readRows(bytes: Buffer): Iterable<Row> {
  const file = open(bytes);
  const tables = [...cells(file, 1)].flatMap(({ payload }) => {
    const [type, name, , root] = values(file, payload);
    return type === 'table' && typeof name === 'string' && typeof root === 'number' ? [{ name, root }] : [];
  });
  for (const { name, root } of tables) {
    for (const { payload, number } of cells(file, root)) {
      const texts = values(file, payload).filter((value) => typeof value === 'string');
      yield { table: name, number, texts };
    }
  }
}

interface Database {
  readonly bytes: Buffer;
  readonly pageSize: number;
  /** Bytes of a page that hold content. */
  readonly usable: number;
  readonly decode: (bytes: Buffer) => string;
  /** Each page belongs to one tree or one chain: one that is met again is a loop. */
  readonly met: Set<number>;
  rows: number;
}

function open(bytes: Buffer): Database {
  if (bytes.length < 512) throw new Malformed('it ends too early');
  const written = bytes.readUInt16BE(16);
  const pageSize = written === 1 ? 65_536 : written;
  const usable = pageSize - bytes.readUInt8(20);
  if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0 || usable < 480)
    throw new Malformed('it has no valid page size');
  return { bytes, pageSize, usable, decode: decoder(bytes.readUInt32BE(56)), met: new Set(), rows: 0 };
}

function decoder(encoding: number): Database['decode'] {
  if (encoding === 2) return (bytes) => bytes.toString('utf16le');
  if (encoding === 3)
    return (bytes) =>
      Buffer.from(bytes.subarray(0, bytes.length & ~1))
        .swap16()
        .toString('utf16le');
  return (bytes) => bytes.toString('utf8');
}

interface Cell {
  readonly number: number;
  readonly payload: Buffer;
}

/** The rows of a tree, without recursion: a hostile tree is as deep as it has pages. */
function* cells(file: Database, root: number): Iterable<Cell> {
  const pages = [root];
  for (let page = pages.pop(); page !== undefined; page = pages.pop()) {
    const { content, at } = pageAt(file, page);
    const kind = content.readUInt8(at);
    const isLeaf = kind === leafTable || kind === leafIndex;
    if (!isLeaf && kind !== interiorTable && kind !== interiorIndex) throw new Malformed(`its page ${page} is damaged`);
    const count = content.readUInt16BE(at + 3);
    const pointers = at + (isLeaf ? 8 : 12);
    if (pointers + 2 * count > file.usable) throw new Malformed(`its page ${page} is damaged`);
    const children: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const cell = content.readUInt16BE(pointers + 2 * index);
      if (cell + 4 > file.usable) throw new Malformed(`its page ${page} is damaged`);
      if (!isLeaf) children.push(content.readUInt32BE(cell));
      if (kind !== interiorTable) yield cellAt(file, content, isLeaf ? cell : cell + 4, kind === leafTable);
    }
    if (!isLeaf) children.push(content.readUInt32BE(at + 8));
    pages.push(...children.reverse());
  }
}

/** The bytes of a page, and where its header begins: behind that of the file on the first one. */
function pageAt(file: Database, page: number): { readonly content: Buffer; readonly at: number } {
  const start = (page - 1) * file.pageSize;
  if (page < 1 || start + file.pageSize > file.bytes.length) throw new Malformed(`its page ${page} is missing`);
  if (file.met.has(page)) throw new Malformed(`its page ${page} is used twice`);
  file.met.add(page);
  return { content: file.bytes.subarray(start, start + file.pageSize), at: page === 1 ? 100 : 0 };
}

function cellAt(file: Database, page: Buffer, start: number, isTable: boolean): Cell {
  file.rows += 1;
  if (file.rows > limits.rows) throw new Malformed(`it has more than ${limits.rows} rows`);
  const length = varint(page, start);
  const number = isTable ? varint(page, length.end) : { value: file.rows, end: length.end };
  return { number: number.value, payload: payloadAt(file, page, number.end, length.value, isTable) };
}

/** What a cell holds: on its page, and where that is not enough, on a chain of further pages (section 1.6). */
function payloadAt(file: Database, page: Buffer, start: number, length: number, isTable: boolean): Buffer {
  const { usable } = file;
  const most = isTable ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
  if (length <= most) return part(page, start, length);
  if (length > limits.value) throw new Malformed(`it has a row of more than ${limits.value} bytes`);
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const fitting = least + ((length - least) % (usable - 4));
  const local = fitting <= most ? fitting : least;
  const parts = [part(page, start, local)];
  let next = part(page, start + local, 4).readUInt32BE(0);
  for (let left = length - local; left > 0; ) {
    const { content } = pageAt(file, next);
    const size = Math.min(left, usable - 4);
    parts.push(content.subarray(4, 4 + size));
    next = content.readUInt32BE(0);
    left -= size;
  }
  return Buffer.concat(parts);
}

/** The values of a record: texts and whole numbers; null stands for every other one. */
function values(file: Database, record: Buffer): (string | number | null)[] {
  const header = varint(record, 0);
  if (header.value > record.length) throw new Malformed('it has a damaged row');
  const found: (string | number | null)[] = [];
  let content = header.value;
  for (let at = header.end; at < header.value; ) {
    const type = varint(record, at);
    at = type.end;
    const bytes = part(record, content, sizeOf(type.value));
    content += bytes.length;
    if (type.value >= 12) found.push(file.decode(bytes));
    else if (type.value >= 1 && type.value <= 4) found.push(bytes.readIntBE(0, bytes.length));
    else found.push(type.value === 8 || type.value === 9 ? type.value - 8 : null);
  }
  return found;
}

/** Bytes of a value by its serial type (section 2.1). */
function sizeOf(type: number): number {
  return type >= 12 ? Math.floor((type - 12) / 2) : ([0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type] ?? 0);
}

function part(bytes: Buffer, start: number, length: number): Buffer {
  if (start + length > bytes.length) throw new Malformed('it has a damaged row');
  return bytes.subarray(start, start + length);
}

/** Up to nine bytes, seven bits of each but the last. Larger numbers than JavaScript counts are no length of anything. */
function varint(bytes: Buffer, start: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let at = start; at < start + 9; at += 1) {
    const byte = part(bytes, at, 1).readUInt8(0);
    if (at === start + 8) return { value: value * 256 + byte, end: at + 1 };
    value = value * 128 + (byte & 127);
    if (byte < 128) return { value, end: at + 1 };
  }
  throw new Malformed('it has a damaged row');
}

const pageSize = 512;

/** An SQLite database of one table with an id and a text (sqlite.org/fileformat2.html), in pages of 512 bytes. */
export function writeDatabase(table: string, texts: readonly string[]): Buffer {
  const pages: Buffer[] = [Buffer.alloc(pageSize), Buffer.alloc(pageSize)];
  const add = (page: Buffer): number => pages.push(page);
  const cells = texts.map((text, index) => cellOf(index + 1, [null, text], add));
  const leaves = inPages(cells);
  if (leaves.length <= 1) pages[1] = leafOf(leaves[0] ?? []);
  else pages[1] = interiorOf(leaves.map((leaf) => add(leafOf(leaf))));
  const schema = cellOf(
    1,
    ['table', table, table, 2, `create table ${table} (id integer primary key, json text)`],
    add,
  );
  pages[0] = leafOf([schema], 100);
  const bytes = Buffer.concat(pages);
  bytes.write('SQLite format 3\0', 0, 'latin1');
  bytes.writeUInt16BE(pageSize, 16);
  bytes.set([1, 1, 0, 64, 32, 32], 18);
  bytes.writeUInt32BE(pages.length, 28);
  bytes.writeUInt32BE(4, 44);
  bytes.writeUInt32BE(1, 56);
  return bytes;
}

function inPages(cells: readonly Buffer[]): Buffer[][] {
  const pages: Buffer[][] = [];
  let left = 0;
  for (const cell of cells) {
    if (left < cell.length + 2) {
      pages.push([]);
      left = pageSize - 8;
    }
    pages.at(-1)?.push(cell);
    left -= cell.length + 2;
  }
  return pages;
}

function leafOf(cells: readonly Buffer[], at = 0): Buffer {
  const page = Buffer.alloc(pageSize);
  let end = pageSize;
  page.writeUInt8(13, at);
  page.writeUInt16BE(cells.length, at + 3);
  for (const [index, cell] of cells.entries()) {
    end -= cell.length;
    cell.copy(page, end);
    page.writeUInt16BE(end, at + 8 + 2 * index);
  }
  page.writeUInt16BE(end, at + 5);
  return page;
}

/** Keys of children are not looked at by a reader of all rows. */
function interiorOf(children: readonly number[]): Buffer {
  const page = Buffer.alloc(pageSize);
  const last = children.length - 1;
  page.writeUInt8(5, 0);
  page.writeUInt16BE(last, 3);
  page.writeUInt32BE(children[last] ?? 0, 8);
  for (let index = 0; index < last; index += 1) {
    const at = pageSize - 6 * (index + 1);
    page.writeUInt32BE(children[index] ?? 0, at);
    page.writeUInt16BE(at, 12 + 2 * index);
  }
  return page;
}

function cellOf(id: number, values: readonly (string | number | null)[], add: (page: Buffer) => number): Buffer {
  const record = recordOf(values);
  const head = Buffer.concat([varint(record.length), varint(id)]);
  const most = pageSize - 35;
  if (record.length <= most) return Buffer.concat([head, record]);
  const least = Math.floor(((pageSize - 12) * 32) / 255) - 23;
  const fitting = least + ((record.length - least) % (pageSize - 4));
  const local = fitting <= most ? fitting : least;
  let next = 0;
  const rest = record.subarray(local);
  const count = Math.ceil(rest.length / (pageSize - 4));
  for (let index = count - 1; index >= 0; index -= 1) {
    const page = Buffer.alloc(pageSize);
    page.writeUInt32BE(next, 0);
    rest.subarray(index * (pageSize - 4), (index + 1) * (pageSize - 4)).copy(page, 4);
    next = add(page);
  }
  const pointer = Buffer.alloc(4);
  pointer.writeUInt32BE(next, 0);
  return Buffer.concat([head, record.subarray(0, local), pointer]);
}

function recordOf(values: readonly (string | number | null)[]): Buffer {
  const types: Buffer[] = [];
  const contents: Buffer[] = [];
  for (const value of values) {
    const content = typeof value === 'string' ? Buffer.from(value) : Buffer.from(value === null ? [] : [value]);
    contents.push(content);
    types.push(varint(value === null ? 0 : typeof value === 'number' ? 1 : content.length * 2 + 13));
  }
  const length = types.reduce((sum, type) => sum + type.length, 1);
  return Buffer.concat([varint(length), ...types, ...contents]);
}

function varint(value: number): Buffer {
  const bytes = [value & 127];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 127) | 128);
  return Buffer.from(bytes);
}

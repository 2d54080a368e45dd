/** Reads and writes the parts of a TrueType file that the subsetter cannot change. */

const headerSize = 12;
const recordSize = 16;

const padded = (length: number) => Math.ceil(length / 4) * 4;

/** The tables of a font by their four-letter tags, in the order of the file. */
export function readTables(font: Buffer): ReadonlyMap<string, Buffer> {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const at = headerSize + recordSize * index;
      const from = font.readUInt32BE(at + 8);
      return [
        font.toString('latin1', at, at + 4),
        font.subarray(from, from + font.readUInt32BE(at + 12)),
      ];
    }),
  );
}

function checksum(table: Buffer): number {
  const whole = Buffer.concat([table, Buffer.alloc(padded(table.length) - table.length)]);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}

/** Builds a font from tables. `header`: its first twelve bytes, with the number of tables already set. */
export function writeTables(header: Buffer, tables: ReadonlyMap<string, Buffer>): Buffer {
  const records: Buffer[] = [];
  const bodies: Buffer[] = [];
  let offset = headerSize + recordSize * tables.size;
  for (const [tag, table] of tables) {
    const record = Buffer.alloc(recordSize);
    record.write(tag, 'latin1');
    record.writeUInt32BE(checksum(table), 4);
    record.writeUInt32BE(offset, 8);
    record.writeUInt32BE(table.length, 12);
    records.push(record);
    bodies.push(table, Buffer.alloc(padded(table.length) - table.length));
    offset += padded(table.length);
  }
  return Buffer.concat([header.subarray(0, headerSize), ...records, ...bodies]);
}

/** A `name` table with English names for the Windows platform; keys are name ids. */
export function nameTable(names: Readonly<Record<number, string>>): Buffer {
  const texts = Object.entries(names).map(([id, text]) => ({
    id: Number(id),
    bytes: Buffer.from(text, 'utf16le').swap16(),
  }));
  const head = Buffer.alloc(6 + 12 * texts.length);
  head.writeUInt16BE(texts.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  for (const [index, { id, bytes }] of texts.entries()) {
    for (const [field, value] of [3, 1, 0x409, id, bytes.length, offset].entries()) {
      head.writeUInt16BE(value, 6 + 12 * index + 2 * field);
    }
    offset += bytes.length;
  }
  return Buffer.concat([head, ...texts.map(({ bytes }) => bytes)]);
}

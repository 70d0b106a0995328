/** The smallest ZIP file of some documents: none of them compressed, which is enough for the demo. */
const encoder = new TextEncoder();
/** Names are UTF-8. */
const FLAGS = 0x0800;
const VERSION = 20;
/** 1 January 1980: a ZIP file knows no earlier day. */
const FIRST_DAY = 0x0021;

export interface ZipDocument {
  readonly name: string;
  readonly body: Uint8Array;
}

export function plainZip(documents: readonly ZipDocument[]): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const list: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { body, name } of documents) {
    const bytes = encoder.encode(name);
    const facts = [2, VERSION, 2, FLAGS, 2, 0, 2, 0, 2, FIRST_DAY, 4, crc32(body), 4, body.length, 4, body.length];
    const beginning = join(numbers([4, 0x04034b50, ...facts, 2, bytes.length, 2, 0]), bytes);
    const rest = [2, bytes.length, 2, 0, 2, 0, 2, 0, 2, 0, 4, 0, 4, offset];
    list.push(join(numbers([4, 0x02014b50, 2, VERSION, ...facts, ...rest]), bytes));
    parts.push(beginning, Uint8Array.from(body));
    offset += beginning.length + body.length;
  }
  const size = list.reduce((sum, { length }) => sum + length, 0);
  const count = documents.length;
  const end = numbers([4, 0x06054b50, 2, 0, 2, 0, 2, count, 2, count, 4, size, 4, offset, 2, 0]);
  return new Blob([...parts, ...list, end], { type: 'application/zip' });
}

/** Each number after how many bytes it takes, the lowest byte first. */
function numbers(sized: readonly number[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (let at = 0; at < sized.length; at += 2) {
    for (let byte = 0; byte < (sized[at] ?? 0); byte += 1) bytes.push(((sized[at + 1] ?? 0) >>> (8 * byte)) & 0xff);
  }
  return Uint8Array.from(bytes);
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...one, ...other]);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (CRC_TABLE[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}

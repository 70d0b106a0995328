/** Reads a ZIP file from its list at the end, as the programs do that people open it with. */
import assert from 'node:assert/strict';
import { crc32, inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const LISTED = 0x02014b50;
const BEGINNING = 0x04034b50;
const STORED = 0;

/** Name → content, in the order of the file. Throws for one that is cut off or damaged. */
export function readZip(file: Buffer): Map<string, Buffer> {
  const end = file.length - 22;
  assert.ok(end >= 0 && file.readUInt32LE(end) === END, 'the file has no end');
  const count = file.readUInt16LE(end + 10);
  const contents = new Map<string, Buffer>();
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    assert.equal(file.readUInt32LE(at), LISTED, `no entry ${index}`);
    const nameEnd = at + 46 + file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, nameEnd);
    assert.ok(!contents.has(name), `${name} is there twice`);
    const body = contentAt(file, at);
    assert.equal(crc32(body), file.readUInt32LE(at + 16), `${name} is damaged`);
    contents.set(name, body);
    at = nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return contents;
}

function contentAt(file: Buffer, listed: number): Buffer {
  const beginning = file.readUInt32LE(listed + 42);
  assert.equal(file.readUInt32LE(beginning), BEGINNING);
  const from = beginning + 30 + file.readUInt16LE(beginning + 26) + file.readUInt16LE(beginning + 28);
  const stored = file.subarray(from, from + file.readUInt32LE(listed + 20));
  return file.readUInt16LE(listed + 10) === STORED ? stored : inflateRawSync(stored);
}

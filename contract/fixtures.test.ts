import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { operations, type Operation } from './operations.ts';
import { problem } from './problem.ts';
import { problemTypes } from './problem-types.ts';

/** Real answers of the reference server: `<operation>.response.json`, `<operation>.request.json`, `problem.<code>.json`. */
const FOLDER = new URL('fixtures/', import.meta.url);
const files = readdirSync(FOLDER);
const table: Readonly<Record<string, Operation>> = operations;

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
}

test('every operation has an example of what it takes and what it answers', () => {
  for (const [name, operation] of Object.entries(table)) {
    if (operation.response) assert.ok(files.includes(`${name}.response.json`), `${name}.response.json is missing`);
    if (operation.body) assert.ok(files.includes(`${name}.request.json`), `${name}.request.json is missing`);
  }
});

test('every example fits its schema to the letter', () => {
  for (const file of files) {
    const [name = '', kind] = file.split('.');
    if (name === 'problem') {
      const parsed = problem.parse(read(file));
      assert.equal(parsed.code, kind, file);
      assert.equal(parsed.status, problemTypes[parsed.code].status, file);
      continue;
    }
    const schema = kind === 'response' ? table[name]?.response : table[name]?.body;
    assert.ok(schema, `${file} belongs to no operation`);
    const result = schema.safeParse(read(file));
    assert.ok(result.success, `${file}: ${result.error?.message}`);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIdSource, isUuid } from './new-id.ts';

test('ids are UUIDv7 of the moment, and sort in the order in which they were made', () => {
  let clock = 1_795_000_000_000;
  const newId = createIdSource(() => clock);
  const ids: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    // More than the counter holds within one millisecond.
    for (let index = 0; index < 5_000; index += 1) ids.push(newId());
    // Then the clock steps back, as clocks do.
    clock -= 50;
  }
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual([...ids].sort(), ids);
  for (const id of ids) assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(Number.parseInt(ids[0]!.replace('-', '').slice(0, 12), 16), 1_795_000_000_000);
});

test('only a lower-case uuid may be compared with an id column', () => {
  assert.equal(isUuid(createIdSource()()), true);
  for (const text of ['', '1', "' or 1=1", 'ABCDEF00-0000-7000-8000-000000000000', '../etc']) {
    assert.equal(isUuid(text), false, text);
  }
});

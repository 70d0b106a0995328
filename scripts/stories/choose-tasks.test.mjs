import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseTasks, LOOKS } from './choose-tasks.mjs';

const ids = Array.from({ length: 30 }, (_, index) => `elements-credits--story-${index}`);
const names = (tasks) => tasks.map(({ id, look }) => `${id} ${look.name}`);

test('every story runs once in the first look, whatever is sampled', () => {
  const tasks = chooseTasks(ids, { sample: 5 });
  assert.deepEqual(
    tasks.slice(0, 30).map(({ id }) => id),
    ids,
  );
  assert.ok(tasks.slice(0, 30).every(({ look }) => look === LOOKS[0]));
  assert.equal(tasks.length, 35);
});

test('the matrix is each story in each look, none twice', () => {
  const tasks = chooseTasks(ids, { matrix: true });
  assert.equal(new Set(names(tasks)).size, ids.length * LOOKS.length);
});

test('one seed draws one sample, another seed another', () => {
  const sampled = (seed) => names(chooseTasks(ids, { seed, sample: 10 })).slice(30);
  assert.deepEqual(sampled(7), sampled(7));
  assert.notDeepEqual(sampled(7).toSorted(), sampled(8).toSorted());
});

test('a look is loaded once: its tasks stand together', () => {
  const looks = chooseTasks(ids, { seed: 3, sample: 20 }).map(({ look }) => look.name);
  const changes = looks.filter((name, index) => index === 0 || name !== looks[index - 1]);
  assert.equal(changes.length, new Set(changes).size);
});

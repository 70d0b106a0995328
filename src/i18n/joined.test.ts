import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joined } from './joined.ts';

test('parts are joined with the marks of their script', () => {
  const said = (locale: string) => [joined(', ', ['a', 'b'], locale), joined('; ', ['a', 'b', 'c'], locale)];
  assert.deepEqual(said('de'), ['a, b', 'a; b; c']);
  assert.deepEqual(said('he'), ['a, b', 'a; b; c']);
  assert.deepEqual(said('ar-EG'), ['a، b', 'a؛ b؛ c']);
  assert.deepEqual(said('fa'), ['a، b', 'a؛ b؛ c']);
  assert.deepEqual(said('ja-JP'), ['a、b', 'a；b；c']);
  assert.deepEqual(said('zh-Hans'), ['a，b', 'a；b；c']);
  assert.deepEqual(said('zh-Hant-TW'), ['a，b', 'a；b；c']);
  assert.deepEqual(said('ko'), ['a, b', 'a; b; c']);
  assert.equal(joined(', ', ['a'], 'ar'), 'a');
  assert.deepEqual(
    ['en', 'hi', 'ja', 'zh-Hans', 'ar'].map((locale) => joined('. ', ['a', 'b'], locale)),
    ['a. b', 'a। b', 'a。b', 'a。b', 'a. b'],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesList, momentList, plainList, textList } from './lists.ts';

test('numbers, truths and what is absent stand in a list as they are', () => {
  assert.equal(plainList([]), '{}');
  assert.equal(
    plainList([0n, -5n, 9_007_199_254_740_993n, null, true, false]),
    '{0,-5,9007199254740993,NULL,true,false}',
  );
});

test('nothing in a text ends it early', () => {
  assert.equal(textList(['a', null, '', 'NULL', '{b,c}', ' d ']), '{"a",NULL,"","NULL","{b,c}"," d "}');
  assert.equal(
    textList(['"', '\\', '\\"', 'C:\\new\n"x"']),
    String.raw`{"\"","\\","\\\"","C:\\new` + '\n' + String.raw`\"x\""}`,
  );
});

test('moments keep their milliseconds, bytes every bit', () => {
  assert.equal(momentList([new Date(1_795_000_000_123)]), '{2026-11-18T11:06:40.123Z}');
  assert.equal(bytesList([Buffer.from([0, 34, 92, 255]), Buffer.alloc(0)]), String.raw`{"\\x00225cff","\\x"}`);
});

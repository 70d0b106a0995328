import assert from 'node:assert/strict';
import { test } from 'node:test';
import reporter from './node-reporter.mjs';

const passed = (name, details = { type: 'test' }, more = {}) => ({
  type: 'test:pass',
  data: { name, details, ...more },
});
const failed = (name, details) => ({ type: 'test:fail', data: { name, file: 'a.test.ts', line: 3, details } });

async function report(...events) {
  let text = '';
  // The count file of the run this test is part of must not be overwritten.
  const counts = process.env.TEST_COUNTS_FILE;
  delete process.env.TEST_COUNTS_FILE;
  for await (const part of reporter(events)) text += part;
  if (counts !== undefined) process.env.TEST_COUNTS_FILE = counts;
  return text;
}

test('tests are counted, suites and skipped tests are not', async () => {
  const text = await report(
    passed('one'),
    passed('group', { type: 'suite' }),
    passed('later', { type: 'test' }, { skip: true }),
    failed('two', { type: 'test', error: { cause: new Error('expected 1') } }),
  );
  assert.match(text, /1 ok, 1 not ok\n$/);
});

test('a failure is shown with its place and its reason', async () => {
  const text = await report(failed('two', { type: 'test', error: { cause: new Error('expected 1') } }));
  assert.match(text, /✖ two\n {2}a\.test\.ts:3\n {2}Error: expected 1/);
});

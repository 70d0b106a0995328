import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { resultsScript } from './page-results.mjs';

const page = { structuredClone: (value) => structuredClone(value) };
runInNewContext(resultsScript().replace(/^<script>|<\/script>$/g, ''), page);
const { structuredClone: send } = page;

const finished = (error) => ({ type: 'wtr-session-finished', result: { tests: [{ name: 'a test', error }] } });
const received = (error) => send(finished(error)).result.tests[0].error;

test('sends what a failed test compared, though it be an element or an amount', () => {
  const element = { toString: () => '[object HTMLElement]', draw: () => undefined };
  element.part = { of: element };
  assert.equal(received({ actual: element, expected: null }).actual, '[object HTMLElement]');
  assert.equal(received({ actual: null, expected: element }).expected, '[object HTMLElement]');
  assert.equal(received({ actual: 5n, expected: [6n] }).actual, '5');
  assert.equal(received({ actual: 5n, expected: [6n] }).expected, '6');
});

test('leaves alone what can be sent, and what is no result', () => {
  assert.deepEqual(
    { ...received({ message: 'no', actual: 1, expected: 'a' }) },
    { message: 'no', actual: 1, expected: 'a' },
  );
  const date = new Date(0);
  assert.deepEqual(send({ date }), { date });
});

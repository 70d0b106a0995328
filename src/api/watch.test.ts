import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WatchTopic } from './billing-api.ts';
import { BillingError } from './billing-error.ts';
import { watchEvents } from './watch.ts';

function stream(...chunks: string[]): Response {
  return new Response(
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
        controller.close();
      },
    }),
  );
}

/** Runs the answers one after another; the last one ends the watch. */
async function watch(answers: readonly (Response | BillingError)[]) {
  const controller = new AbortController();
  const seen: (readonly WatchTopic[])[] = [];
  const pauses: number[] = [];
  let index = 0;
  await watchEvents({
    open: () => {
      const answer = answers[index];
      index += 1;
      if (answer === undefined) {
        controller.abort();
        return Promise.reject(new BillingError('aborted', 'done'));
      }
      return answer instanceof Response ? Promise.resolve(answer) : Promise.reject(answer);
    },
    changed: (topics) => seen.push(topics),
    signal: controller.signal,
    sleep: (ms) => {
      pauses.push(ms);
      return Promise.resolve();
    },
    random: () => 0.5,
  });
  return { seen, pauses, opened: index };
}

test('topics are told, however the bytes are cut', async () => {
  const { seen } = await watch([
    stream(
      ': hello\n\nevent: changed\nda',
      'ta: {"topics":["capacity"]}\r\n',
      '\r\nevent: changed\ndata: {"topics":["invoice","new"]}\n\n',
    ),
  ]);
  assert.deepEqual(seen.flat(), ['capacity', 'invoice']);
});

test('what is not understood is passed over', async () => {
  const { seen } = await watch([stream('data: no json\n\n', 'data: {"topics":4}\n\n', 'event: x\n\n')]);
  assert.deepEqual(seen, []);
});

test('a lost connection is made again, with longer and longer pauses, and counts afresh after a success', async () => {
  const offline = new BillingError('offline', 'gone');
  const { pauses } = await watch([offline, offline, stream(), offline]);
  assert.deepEqual(pauses, [2000, 5000, 1000, 2000]);
});

test('a backend without a stream is not asked again', async () => {
  const { opened, seen } = await watch([
    new BillingError('not_found', 'no stream'),
    stream('data: {"topics":["capacity"]}\n\n'),
  ]);
  assert.equal(opened, 1);
  assert.deepEqual(seen, []);
});

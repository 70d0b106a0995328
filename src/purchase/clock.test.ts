import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { test, type TestContext } from 'node:test';
import { systemClock } from './clock.ts';

/** A pause of half a second, and whether it is over. */
function fallAsleep({ mock }: TestContext) {
  const controller = new AbortController();
  mock.timers.enable({ apis: ['setTimeout'] });
  let isOver = false;
  void systemClock.sleep(500, controller.signal).then(() => (isOver = true));
  return { controller, timers: mock.timers, isOver: () => soon().then(() => isOver) };
}

/** How many timers are running. */
const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

/** Lets what is settled be heard. */
async function soon(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}

test('a pause lasts as long as it was asked for', async (context) => {
  const { timers, isOver, controller } = fallAsleep(context);
  timers.tick(499);
  assert.equal(await isOver(), false);
  timers.tick(1);
  assert.equal(await isOver(), true);
  assert.deepEqual(getEventListeners(controller.signal, 'abort'), [], 'a run with a hundred pauses keeps none of them');
});

test('a pause ends at once when it is broken off, and leaves no timer behind', async () => {
  const before = timers();
  const controller = new AbortController();
  const pause = systemClock.sleep(3_600_000, controller.signal);
  assert.equal(timers(), before + 1);
  controller.abort();
  await pause;
  assert.equal(timers(), before);
  assert.deepEqual(getEventListeners(controller.signal, 'abort'), []);
});

test('who is stopped already does not begin to wait', async () => {
  const before = timers();
  await systemClock.sleep(3_600_000, AbortSignal.abort());
  assert.equal(timers(), before);
});

test('the time is that of the machine', (context) => {
  context.mock.timers.enable({ apis: ['Date'], now: 5000 });
  assert.equal(systemClock.now(), 5000);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BillingIdentityRequestEvent } from '../../src/events/billing-identity-request-event.ts';
import { IdentityGate } from './identity-gate.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

function setUp(respond?: (event: BillingIdentityRequestEvent) => void) {
  const page = new EventTarget();
  const actions: string[] = [];
  page.addEventListener(BillingIdentityRequestEvent.type, (event) => {
    actions.push((event as BillingIdentityRequestEvent).detail.action);
    respond?.(event as BillingIdentityRequestEvent);
  });
  let asides = 0;
  const gate = new IdentityGate(page, (work) => {
    asides += 1;
    return work();
  });
  let paid = 0;
  const press = () => gate.pass(() => (paid += 1));
  return { press, actions, paid: () => paid, asides: () => asides };
}

test('a page that asks nothing lets it through at once', () => {
  const { press, actions, paid, asides } = setUp();
  press();
  assert.deepEqual([actions, paid(), asides()], [['pay'], 1, 0]);
});

test('nothing is paid before the page knows who it is, and one question pays once', async () => {
  let answer = (_isKnown: boolean): void => {};
  const { press, actions, paid, asides } = setUp((event) => {
    event.respondWith(new Promise((resolve) => (answer = resolve)));
  });
  press();
  press();
  await turn();
  assert.deepEqual([actions, paid(), asides()], [['pay'], 0, 1]);
  answer(true);
  await turn();
  assert.equal(paid(), 1);
});

test('whoever is not known pays nothing, and can be asked again', async () => {
  const answers = [() => Promise.resolve(false), () => Promise.reject(new Error('left')), () => Promise.resolve(true)];
  const { press, paid } = setUp((event) => event.respondWith(answers.shift()!()));
  for (const expected of [0, 0, 1]) {
    press();
    await turn();
    assert.equal(paid(), expected);
  }
});

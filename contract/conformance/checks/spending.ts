import assert from 'node:assert/strict';
import type { Account } from '../../account.ts';
import { availableMicro, capacityOf, micro } from '../amounts.ts';
import { buyToTheEnd } from '../buying.ts';
import { skip, type Check, type FullContext } from '../check.ts';
import { makeCustomer, type MadeCustomer } from '../customers.ts';

interface Priced {
  readonly feature: string;
  readonly unitMicro: bigint;
}

/** A feature of the plan that costs something for each unit. */
function pricedFeature(account: Account): Priced {
  for (const { key, creditsPerUnit, rate } of capacityOf(account).features) {
    const price = creditsPerUnit ?? (rate?.per === '1' ? rate.price : null);
    if (price && micro(price) > 0n) return { feature: key, unitMicro: micro(price) };
  }
  skip('no feature of the plan has a price for one unit');
}

async function left({ portal }: MadeCustomer): Promise<bigint> {
  return availableMicro(await portal.call('getAccount')) ?? 0n;
}

export const spendingChecks: readonly Check<FullContext>[] = [
  {
    name: 'usage: an event is charged once, exactly, and its id stands for one event',
    async run(context) {
      const customer = await makeCustomer(context, 'usage');
      const { feature, unitMicro } = pricedFeature(await customer.portal.call('getAccount'));
      const before = await left(customer);
      const event = { customer: customer.externalId, eventId: 'event-1', feature, quantity: '2' };
      const charged = await context.operator.call('recordUsage', { body: event });
      assert.equal(charged.duplicate, false);
      assert.equal(charged.charged && micro(charged.charged), unitMicro * 2n);
      const again = await context.operator.call('recordUsage', { body: event });
      assert.equal(again.duplicate, true);
      assert.equal(before - (await left(customer)), unitMicro * 2n);
      await context.operator.refusal('recordUsage', { body: { ...event, quantity: '3' } }, 'event_conflict');
    },
  },
  {
    name: 'usage: ten events at once are each charged once',
    async run(context) {
      const customer = await makeCustomer(context, 'at-once');
      const { feature, unitMicro } = pricedFeature(await customer.portal.call('getAccount'));
      const before = await left(customer);
      const events = Array.from({ length: 20 }, (_, index) => ({
        customer: customer.externalId,
        eventId: `event-${index % 10}`,
        feature,
        quantity: '1',
      }));
      await Promise.all(events.map((body) => context.operator.call('recordUsage', { body })));
      assert.equal(before - (await left(customer)), unitMicro * 10n);
    },
  },
  {
    name: 'usage: refused whole when capacity is short, with the exact shortfall; the same id works once there is enough',
    async run(context) {
      const customer = await makeCustomer(context, 'short');
      const { feature, unitMicro } = pricedFeature(await customer.portal.call('getAccount'));
      const before = await left(customer);
      const quantity = before / unitMicro + 3n;
      const event = { customer: customer.externalId, eventId: 'too-much', feature, quantity: quantity.toString() };
      const { shortfall } = await context.operator.refusal('recordUsage', { body: event }, 'insufficient_credits');
      assert.ok(shortfall, 'the problem does not say what is missing');
      assert.equal(micro(shortfall.need), quantity * unitMicro);
      assert.equal(micro(shortfall.have), before);
      assert.equal(micro(shortfall.shortfall), quantity * unitMicro - before);
      assert.equal(await left(customer), before, 'a refused event took something');
      const adjustment = { adjustmentId: 'gift', unit: 'credits', micro: micro(shortfall.shortfall).toString() };
      await context.operator.call('adjust', {
        body: { customer: customer.externalId, reason: 'Conformance', ...adjustment },
      });
      await context.operator.call('recordUsage', { body: event });
      assert.equal(await left(customer), 0n);
    },
  },
  {
    name: 'burn order: the plan’s credits go before what was bought',
    async run(context) {
      const customer = await makeCustomer(context, 'burn');
      await buyToTheEnd(customer.portal);
      const before = await customer.portal.call('getAccount');
      const { feature, unitMicro } = pricedFeature(before);
      const event = { customer: customer.externalId, eventId: 'burn-1', feature, quantity: '1' };
      await context.operator.call('recordUsage', { body: event });
      const after = await customer.portal.call('getAccount');
      const [first, now] = [capacityOf(before).credits, capacityOf(after).credits];
      assert.ok(first?.plan && now?.plan, 'the plan includes no credits');
      assert.equal(micro(first.plan.remaining) - micro(now.plan.remaining), unitMicro);
      assert.deepEqual(now.purchased, first.purchased);
      const { items } = await customer.portal.call('listGrants');
      const positions = items.flatMap(({ burnPosition }) => (burnPosition === null ? [] : [burnPosition])).sort();
      assert.deepEqual(
        positions,
        positions.map((_, index) => index + 1),
      );
      assert.equal(items.find(({ burnPosition }) => burnPosition === 1)?.source, 'plan');
    },
  },
  {
    name: 'holds: reserved capacity cannot be spent twice, and what a job did not use is free again',
    async run(context) {
      const customer = await makeCustomer(context, 'holds');
      const { feature, unitMicro } = pricedFeature(await customer.portal.call('getAccount'));
      const before = await left(customer);
      const { externalId } = customer;
      const body = { customer: externalId, holdId: 'hold-1', feature, quantity: '5' };
      const hold = await context.operator.call('createHold', { body });
      assert.deepEqual([hold.status, micro(hold.held)], ['held', unitMicro * 5n]);
      assert.deepEqual(await context.operator.call('createHold', { body }), hold, 'the same id is the same hold');
      assert.equal(await left(customer), before - unitMicro * 5n);
      const settled = await context.operator.call('settleHold', {
        parameters: { holdId: 'hold-1' },
        body: { customer: externalId, quantity: '2' },
      });
      assert.deepEqual([settled.status, settled.settled && micro(settled.settled)], ['settled', unitMicro * 2n]);
      assert.equal(await left(customer), before - unitMicro * 2n);

      await context.operator.call('createHold', { body: { ...body, holdId: 'hold-2' } });
      const parameters = { holdId: 'hold-2' };
      const released = await context.operator.call('releaseHold', { parameters, body: { customer: externalId } });
      assert.equal(released.status, 'released');
      assert.equal(await left(customer), before - unitMicro * 2n);
      await context.operator.refusal(
        'settleHold',
        { parameters, body: { customer: externalId, quantity: '1' } },
        'hold_not_open',
      );
    },
  },
  {
    name: 'adjustments: counted once by their id, and visible in the ledger',
    async run(context) {
      const customer = await makeCustomer(context, 'adjusted');
      const before = await left(customer);
      const body = {
        customer: customer.externalId,
        adjustmentId: 'goodwill-1',
        unit: 'credits',
        micro: '25000000',
        reason: 'Sorry about Tuesday',
      };
      assert.equal((await context.operator.call('adjust', { body })).duplicate, false);
      assert.equal((await context.operator.call('adjust', { body })).duplicate, true);
      assert.equal(await left(customer), before + 25_000_000n);
      const [latest] = (await customer.portal.call('listActivity')).items;
      assert.equal(latest?.type, 'adjustment');
      assert.equal(latest && micro(latest.change), 25_000_000n);
      assert.equal(latest && micro(latest.balanceAfter), before + 25_000_000n);
    },
  },
  {
    name: 'the ledger: every entry follows from the one before, and the last is what there is',
    async run(context) {
      const customer = await makeCustomer(context, 'ledger');
      const { feature } = pricedFeature(await customer.portal.call('getAccount'));
      for (const quantity of ['1', '2', '3']) {
        const body = { customer: customer.externalId, eventId: `ledger-${quantity}`, feature, quantity };
        await context.operator.call('recordUsage', { body });
      }
      await buyToTheEnd(customer.portal);
      const { items } = await customer.portal.call('listActivity', { query: { limit: '100' } });
      const oldestFirst = [...items].reverse();
      let balance = 0n;
      for (const entry of oldestFirst) {
        balance += micro(entry.change);
        assert.equal(micro(entry.balanceAfter), balance, `after ${entry.description}`);
      }
      assert.equal(balance, await left(customer));
      const { items: first } = await customer.portal.call('listActivity', { query: { limit: '2' } });
      assert.deepEqual(first, items.slice(0, 2));
    },
  },
  {
    name: 'usage report: the points of each feature sum up to what the snapshot counts',
    async run(context) {
      const customer = await makeCustomer(context, 'report');
      const { feature } = pricedFeature(await customer.portal.call('getAccount'));
      for (const eventId of ['a', 'b', 'c']) {
        const body = { customer: customer.externalId, eventId, feature, quantity: '4' };
        await context.operator.call('recordUsage', { body });
      }
      const report = await customer.portal.call('getUsage', { query: { feature } });
      const series = report.series.find((one) => one.feature === feature);
      assert.equal(
        series?.points.reduce((sum, { quantity }) => sum + BigInt(quantity), 0n),
        12n,
      );
      const used = capacityOf(await customer.portal.call('getAccount')).features.find(
        ({ key }) => key === feature,
      )?.used;
      assert.equal(used, '12');
    },
  },
];

import assert from 'node:assert/strict';
import { assertAddsUp, assertTotals, availableMicro, capacityOf, micro } from '../amounts.ts';
import { skip, type Check, type CoreContext } from '../check.ts';
import { ConformanceClient } from '../client.ts';
import { quoteRequestFor } from '../buying.ts';

const UNKNOWN_ID = '00000000-0000-7000-8000-000000000000';

export const readingChecks: readonly Check<CoreContext>[] = [
  {
    name: 'the account snapshot fits the contract and says what it can do',
    async run({ customer }) {
      const account = await customer.call('getAccount');
      assert.ok(account.permissions.includes('view'), 'the token may not even view');
      const model = account.capacity?.model;
      if (model === 'credits') assert.ok(account.capacity?.credits, 'a credits plan without credits');
      if (model === 'balance') assert.ok(account.capacity?.balance, 'a balance plan without a balance');
    },
  },
  {
    name: 'without a token, or with an unknown one, nothing is told',
    async run({ customer, anonymous }) {
      await anonymous.refusal('getAccount', {}, 'unauthenticated');
      const stranger = new ConformanceClient(customer.baseUrl, 'not-a-token');
      await stranger.refusal('getAccount', {}, 'unauthenticated', 'session_expired');
      await stranger.refusal(
        'createQuote',
        { body: await quoteRequestFor(customer) },
        'unauthenticated',
        'session_expired',
      );
    },
  },
  {
    name: 'what does not exist is not found',
    async run({ customer }) {
      for (const name of ['getPurchase', 'refreshPurchase', 'cancelPurchase', 'getInvoice'] as const) {
        await customer.refusal(name, { parameters: { id: UNKNOWN_ID } }, 'not_found');
      }
      await customer.refusal('createPurchase', { body: { quoteId: UNKNOWN_ID } }, 'not_found');
    },
  },
  {
    name: 'input that does not fit the contract is refused, and the field is named',
    async run({ customer }) {
      const { param } = await customer.refusal('createPurchase', { body: { quoteId: 7 } }, 'invalid_request');
      assert.equal(param, 'quoteId');
      await customer.refusal('createPurchase', { body: { quoteId: 'q', total: '1' } }, 'invalid_request');
      await customer.refusal('createQuote', { body: { kind: 'gold' } }, 'invalid_request');
      await customer.refusal('listInvoices', { query: { limit: '0' } }, 'invalid_request');
      await customer.refusal('listInvoices', { query: { cursor: 'no-such-cursor' } }, 'invalid_request');
    },
  },
  {
    name: 'packs: at most one is recommended, and what they buy follows from the plan',
    async run({ customer }) {
      const account = await customer.call('getAccount');
      if (!account.buying.creditPacks) skip('packs are not sold on this plan');
      const { items } = await customer.call('listCreditPacks');
      assert.ok(items.length > 0, 'packs can be bought, but none is listed');
      assert.ok(items.filter(({ recommended }) => recommended).length <= 1, 'more than one pack is recommended');
      const costs = new Map(capacityOf(account).features.map(({ key, creditsPerUnit }) => [key, creditsPerUnit]));
      for (const pack of items) {
        assert.equal(pack.price.currency, account.customer.currency.code);
        const given = micro(pack.credits) + (pack.bonusCredits ? micro(pack.bonusCredits) : 0n);
        for (const { feature, quantity } of pack.buys) {
          const cost = costs.get(feature);
          assert.ok(cost, `${pack.key} buys ${feature}, which has no price in credits`);
          assert.equal(BigInt(quantity), given / micro(cost), `${pack.key} buys another number of ${feature}`);
        }
      }
    },
  },
  {
    name: 'packs: a shortfall recommends the smallest pack that covers it',
    async run({ customer }) {
      const account = await customer.call('getAccount');
      if (!account.buying.creditPacks) skip('packs are not sold on this plan');
      const { items } = await customer.call('listCreditPacks', { query: { shortfallMicro: '1' } });
      const given = items.map(
        ({ credits, bonusCredits }) => micro(credits) + (bonusCredits ? micro(bonusCredits) : 0n),
      );
      const recommended = items.findIndex((pack) => pack.recommended);
      assert.ok(recommended >= 0, 'nothing is recommended');
      assert.equal(
        given[recommended],
        given.reduce((least, one) => (one < least ? one : least)),
      );
    },
  },
  {
    name: 'payment methods: the default comes first and is the one the snapshot names',
    async run({ customer }) {
      const { items } = await customer.call('listPaymentMethods');
      assert.ok(items.filter(({ isDefault }) => isDefault).length <= 1, 'more than one default');
      assert.ok(items.findIndex(({ isDefault }) => isDefault) <= 0, 'the default is not first');
      const { paymentMethod } = await customer.call('getAccount');
      if (items[0]?.isDefault) assert.equal(paymentMethod?.id, items[0].id);
    },
  },
  {
    name: 'check: the shortfall is exactly what is missing, and the suggestion covers it',
    async run({ customer }) {
      const account = await customer.call('getAccount');
      const available = availableMicro(account);
      const { features, balance } = capacityOf(account);
      const feature = features.find(({ creditsPerUnit, rate }) => creditsPerUnit !== null || rate?.per === '1');
      const unit = feature?.creditsPerUnit ?? feature?.rate?.price;
      if (available === null || !feature || !unit) skip('no feature has a price for one unit');
      const overdraft = balance ? micro(balance.overdraftLimit) : 0n;
      const room = available + overdraft > 0n ? available + overdraft : 0n;

      const beyond = room / micro(unit) + 7n;
      const refused = await customer.call('check', { body: { feature: feature.key, quantity: beyond.toString() } });
      assert.equal(refused.allowed, false);
      assert.ok(refused.cost && refused.shortfall && refused.available, 'cost, available and shortfall are missing');
      assert.equal(micro(refused.available), available);
      assert.equal(micro(refused.shortfall), micro(refused.cost) - available - overdraft);

      const within = room / micro(unit);
      if (within > 0n) {
        const allowed = await customer.call('check', { body: { feature: feature.key, quantity: '1' } });
        assert.deepEqual([allowed.allowed, allowed.shortfall, allowed.reason], [true, null, null]);
      }
      const suggestion = refused.suggestedPurchase;
      if (suggestion?.kind === 'balance_topup') assert.ok(micro(suggestion.amount) >= micro(refused.shortfall));
      if (suggestion?.kind === 'credit_pack') {
        const pack = (await customer.call('listCreditPacks')).items.find(({ key }) => key === suggestion.pack);
        assert.ok(pack, 'a pack is suggested that is not sold');
        const given =
          (micro(pack.credits) + (pack.bonusCredits ? micro(pack.bonusCredits) : 0n)) * BigInt(suggestion.quantity);
        assert.ok(given >= micro(refused.shortfall), 'the suggested packs do not cover the shortfall');
      }
    },
  },
  {
    name: 'check: an unknown feature is not in the plan',
    async run({ customer }) {
      const result = await customer.call('check', { body: { feature: 'no-such-feature', quantity: '1' } });
      assert.equal(result.allowed, false);
      assert.equal(result.reason, 'feature_not_in_plan');
    },
  },
  {
    name: 'invoices: pages by cursor neither repeat nor hide a row, and each invoice adds up',
    run: ({ customer }) => pageThroughInvoices(customer),
  },
  {
    name: 'invoices: a filter shows only what it names',
    async run({ customer }) {
      const { items } = await customer.call('listInvoices', { query: { status: 'paid' } });
      assert.ok(items.every(({ status }) => status === 'paid'));
      const none = await customer.call('listInvoices', { query: { status: 'uncollectible', type: 'plan_change' } });
      assert.ok(none.items.every(({ status, type }) => status === 'uncollectible' && type === 'plan_change'));
    },
  },
  {
    name: 'invoices: their PDFs come as one ZIP file with as many as were promised',
    async run({ customer }) {
      const { capabilities } = await customer.call('getAccount');
      if (!capabilities.includes('exports') || !capabilities.includes('invoice_documents')) skip('there are no files');
      const body = { kind: 'invoices', format: 'pdf' };
      const { count, url } = await customer.call('createExport', { body });
      const file = Buffer.from(await (await fetch(url)).arrayBuffer());
      const end = file.lastIndexOf('PK\u0005\u0006');
      assert.ok(end >= 0, 'this is no ZIP file');
      assert.equal(file.readUInt16LE(end + 10), count);
      await customer.refusal('createExport', { body: { ...body, kind: 'activity' } }, 'invalid_request');
    },
  },
];

export async function pageThroughInvoices(customer: ConformanceClient): Promise<void> {
  const whole = await customer.call('listInvoices', { query: { limit: '6' } });
  if (whole.items.length < 3) skip('this customer has too few invoices to page through');
  const paged = [];
  let cursor: string | null = null;
  do {
    const query: Record<string, string> = { limit: '2', ...(cursor === null ? {} : { cursor }) };
    const page: typeof whole = await customer.call('listInvoices', { query });
    paged.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null && paged.length < whole.items.length);
  assert.deepEqual(paged.slice(0, whole.items.length), whole.items);
  const issued = whole.items.map(({ issuedAt }) => issuedAt);
  assert.deepEqual(issued, [...issued].sort().reverse(), 'not newest first');
  for (const summary of whole.items) {
    const invoice = await customer.call('getInvoice', { parameters: { id: summary.id } });
    if (invoice.taxLines.length === 0) assertTotals(invoice);
    else assertAddsUp(invoice);
    assert.deepEqual([invoice.number, invoice.total], [summary.number, summary.total]);
  }
}

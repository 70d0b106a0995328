import assert from 'node:assert/strict';
import { test } from 'node:test';
import { line, type Line } from '../../contract/quote.ts';
import { describeLines, wordedLine } from './line-wording.ts';
import { offerLine, type OfferLine } from './offer.ts';

function shown({ amountMinor, ...rest }: OfferLine): Line {
  return line.parse({ ...rest, amount: { minor: amountMinor.toString(), currency: 'EUR', exponent: 2 } });
}

const PRO = offerLine('plan', 'Pro', 3_900n);
const UNUSED = wordedLine('proration', 'unused_time', -720n, { name: 'Starter' });

test('a line says the same in English and by its key, and of what', () => {
  const { description, wording } = shown(UNUSED);
  assert.deepEqual([description, wording], ['Unused time: Starter', { key: 'unused_time', name: 'Starter' }]);
  const funds = shown(wordedLine('balance_topup', 'funds', 5_000n));
  assert.deepEqual([funds.description, funds.wording], ['Funds added to your balance', { key: 'funds', name: null }]);
  assert.equal(shown(PRO).wording, undefined);
});

test('an invoice is described by what it is for, by name', () => {
  const credit = wordedLine('customer_credit', 'credit_used', -500n);
  const images = wordedLine('overage', 'beyond_included', 448n, { name: 'Images' });
  const packs = offerLine('credit_pack', '1,000 credits', 4_000n, { quantity: 2 });
  const described = (...lines: OfferLine[]) => describeLines(lines.map(shown));
  assert.equal(described(UNUSED, PRO, credit), 'Pro');
  assert.equal(described(PRO, images), 'Pro, Images');
  assert.equal(described(PRO, offerLine('discount', 'Spring sale', -500n)), 'Pro');
  assert.equal(described(packs), '2 × 1,000 credits');
  assert.equal(described(UNUSED), 'Starter', 'what there is when there is nothing else');
});

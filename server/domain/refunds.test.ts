import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { creditNoteAmounts, refundableMinor, type TaxShare } from './refunds.ts';

const amount = fc.bigInt(1n, 5_000n);

test('any number of partial refunds adds up to the invoice exactly, net and tax, and never to more', () => {
  const invoices = fc.record({
    taxes: fc.array(fc.record({ amountMinor: fc.bigInt(0n, 900n), inclusive: fc.boolean() }), { maxLength: 3 }),
    netMinor: amount,
    cuts: fc.array(amount, { minLength: 1, maxLength: 8 }),
  });
  fc.assert(
    fc.property(invoices, ({ taxes, netMinor, cuts }) => {
      const invoiceTotalMinor = taxes.reduce((sum, tax) => sum + tax.amountMinor, netMinor);
      let shares: TaxShare[] = taxes.map((tax) => ({ ...tax, creditedMinor: 0n }));
      let creditedMinor = 0n;
      let subtotalMinor = 0n;
      for (const cut of [...cuts, invoiceTotalMinor]) {
        const leftMinor = invoiceTotalMinor - creditedMinor;
        const amountMinor = cut < leftMinor ? cut : leftMinor;
        if (amountMinor === 0n) continue;
        const note = creditNoteAmounts({ amountMinor, creditedMinor, invoiceTotalMinor, taxes: shares });
        const taxMinor = note.taxMinor.reduce((sum, tax) => sum + tax, 0n);
        const insideMinor = note.taxMinor.reduce((sum, tax, index) => sum + (taxes[index]?.inclusive ? tax : 0n), 0n);
        assert.equal(note.totalMinor, amountMinor);
        assert.equal(note.subtotalMinor + taxMinor, note.totalMinor);
        assert.equal(note.lineMinor - insideMinor, note.subtotalMinor);
        assert.ok(note.taxMinor.every((tax) => tax >= 0n));
        creditedMinor += amountMinor;
        subtotalMinor += note.subtotalMinor;
        shares = shares.map((share, index) => ({
          ...share,
          creditedMinor: share.creditedMinor + (note.taxMinor[index] ?? 0n),
        }));
        for (const share of shares) assert.ok(share.creditedMinor <= share.amountMinor);
      }
      assert.equal(subtotalMinor, netMinor);
      for (const share of shares) assert.equal(share.creditedMinor, share.amountMinor);
    }),
  );
});

test('a third of 11.90 with 19 % VAT: 3.97 is 3.34 and 0.63, and what follows makes up for the rounding', () => {
  const tax = { inclusive: false, amountMinor: 190n, creditedMinor: 0n };
  const first = creditNoteAmounts({ amountMinor: 397n, creditedMinor: 0n, invoiceTotalMinor: 1190n, taxes: [tax] });
  assert.deepEqual([first.subtotalMinor, first.taxMinor], [334n, [63n]]);
  const rest = creditNoteAmounts({
    amountMinor: 793n,
    creditedMinor: 397n,
    invoiceTotalMinor: 1190n,
    taxes: [{ ...tax, creditedMinor: 63n }],
  });
  assert.deepEqual([rest.subtotalMinor, rest.taxMinor], [666n, [127n]]);
});

test('what is on its way back or held by the bank cannot be given back again', () => {
  const refund = (status: string, amountMinor: bigint) => ({ status, amountMinor });
  const left = (refunds: { status: string; amountMinor: bigint }[], disputedMinor = 0n, failedLate = false) =>
    refundableMinor({ paidMinor: 1000n, refunds, disputedMinor, failedLate });
  assert.equal(left([]), 1000n);
  assert.equal(left([refund('succeeded', 300n), refund('pending', 200n), refund('requested', 100n)]), 400n);
  assert.equal(left([refund('failed', 300n), refund('canceled', 200n)]), 1000n);
  assert.equal(left([refund('succeeded', 300n)], 700n), 0n);
  assert.equal(left([refund('succeeded', 800n)], 700n), 0n);
  assert.equal(left([], 0n, true), 0n);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testCatalogue } from '../domain/testing/catalogue.ts';
import type { PromotionDefinition } from '../domain/promotions.ts';
import { checkCatalogue, CatalogueError } from './check-catalogue.ts';

function faultsOf(promotions: Readonly<Record<string, PromotionDefinition>>): readonly string[] {
  try {
    checkCatalogue({ ...testCatalogue, promotions });
    return [];
  } catch (error) {
    assert.ok(error instanceof CatalogueError);
    return error.problems;
  }
}

test('each fault of a promotion is named by its path', () => {
  const on = 'credit_pack';
  assert.deepEqual(faultsOf({ fine: { name: 'Fine', code: 'FINE', on, percentOff: '10' } }), []);
  const [fault, ...more] = faultsOf({ odd: { name: 'Odd', code: 'ODD', on: 'balance_topup', percentOff: '10' } });
  assert.match(fault ?? '', /^promotions\.odd: a top-up is never discounted/);
  assert.deepEqual(more, []);
  const cases: readonly [PromotionDefinition, RegExp][] = [
    [{ name: 'n', code: 'ABC', on }, /neither takes/],
    [{ name: 'n', on: 'plan', percentOff: '10' }, /needs a code/],
    [{ name: 'n', code: 'ABC', on: 'none', percentOff: '10' }, /nothing to take off/],
    [{ name: 'n', code: 'ABC', on, bonusBalance: { USD: '1' } }, /credits on top/],
    [{ name: 'n', code: 'ABC', on, percentOff: '100.5' }, /above 100/],
    [{ name: 'n', code: 'ABC', on, percentOff: '10', packs: ['nope'] }, /no pack "nope"/],
    [{ name: 'n', code: 'ABC', on: 'plan', percentOff: '10', plans: ['nope'] }, /no plan "nope"/],
    [{ name: 'n', code: 'ABC', on, amountOff: { USD: '1.005' } }, /amountOff/],
  ];
  for (const [promotion, expected] of cases) {
    assert.ok(
      faultsOf({ odd: promotion }).some((line) => expected.test(line)),
      expected.source,
    );
  }
});

test('two promotions never share a code, however it is written', () => {
  const promotion = (code: string): PromotionDefinition => ({ name: 'n', code, on: 'credit_pack', percentOff: '10' });
  assert.match(faultsOf({ one: promotion('AB-C'), two: promotion('a bc') })[0] ?? '', /two\.code: is that of one/);
});

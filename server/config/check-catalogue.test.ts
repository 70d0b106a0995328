import assert from 'node:assert/strict';
import { test } from 'node:test';
import billingConfig from '../../billing.config.ts';
import { CatalogueError, checkCatalogue } from './check-catalogue.ts';
import { loadCatalogue } from './load-catalogue.ts';

type Draft = { [key: string]: unknown };

function faultsAfter(change: (draft: Record<string, Draft>) => void): readonly string[] {
  const draft = structuredClone(billingConfig) as unknown as Record<string, Draft>;
  change(draft);
  try {
    checkCatalogue(draft);
  } catch (error) {
    assert.ok(error instanceof CatalogueError);
    return error.problems;
  }
  return [];
}

const at = (root: Record<string, Draft>, ...path: string[]): Draft =>
  path.reduce<Draft>((node, key) => node[key] as Draft, root);

test('the catalogue of the repository is valid and comes back as it was written', async () => {
  assert.deepEqual(checkCatalogue(billingConfig), billingConfig);
  assert.deepEqual(await loadCatalogue('billing.config.ts'), billingConfig);
});

test('a missing file is named', async () => {
  await assert.rejects(
    loadCatalogue('no-such.config.ts'),
    /no-such\.config\.ts: there is no such file \(BILLING_CONFIG\)/,
  );
});

test('each fault is told by its path', () => {
  const cases: [(draft: Record<string, Draft>) => void, RegExp][] = [
    [(draft) => (at(draft, 'plans', 'pro', 'price')['EUR'] = '39.005'), /^plans\.pro\.price\.EUR: .*2 decimals of EUR/],
    [(draft) => (at(draft, 'plans', 'pro', 'price')['JPY'] = '5900.5'), /^plans\.pro\.price\.JPY: .*0 decimals of JPY/],
    [(draft) => (at(draft, 'plans', 'pro', 'price')['EUR'] = 39), /^plans\.pro\.price\.EUR/],
    [
      (draft) => (at(draft, 'plans', 'pro', 'price')['EUR'] = '-39'),
      /^plans\.pro\.price\.EUR: must be a decimal string/,
    ],
    [(draft) => (at(draft, 'plans', 'pro', 'price')['EUR'] = '039'), /^plans\.pro\.price\.EUR/],
    [(draft) => (at(draft, 'plans', 'pro', 'price')['CHF'] = '39.00'), /^plans\.pro\.price\.CHF: CHF is not among/],
    [(draft) => (at(draft, 'seller')['defaultCurrency'] = 'CHF'), /^seller\.defaultCurrency/],
    [
      (draft) => (at(draft, 'plans', 'pro', 'features')['telepathy'] = { creditsPerUnit: '1' }),
      /"telepathy" is not among/,
    ],
    [(draft) => delete at(draft, 'plans', 'pro', 'features', 'upscale')['creditsPerUnit'], /needs creditsPerUnit/],
    [(draft) => delete at(draft, 'plans', 'flex', 'features', 'upscale')['rate'], /needs a rate/],
    [(draft) => (at(draft, 'plans', 'flex')['includedCredits'] = '10'), /belongs to credits plans/],
    [(draft) => (at(draft, 'plans', 'pro')['overdraft'] = { EUR: '5.00' }), /belong to balance plans/],
    [(draft) => (at(draft, 'plans', 'pro')['includedCredits'] = '1.0000001'), /more than 6 decimals/],
    [(draft) => (at(draft, 'creditPacks', 'large')['plans'] = ['flex']), /"flex" is a balance plan/],
    [(draft) => (at(draft, 'creditPacks', 'large')['plans'] = ['gold']), /"gold" is not among the plans/],
    [(draft) => (at(draft, 'creditPacks', 'small')['credits'] = '0'), /must be more than 0/],
    [(draft) => (at(draft, 'creditPacks', 'small', 'price')['EUR'] = '0.10'), /below the smallest charge in EUR/],
    [(draft) => (at(draft, 'topUps', 'presets')['EUR'] = ['1']), /1 is outside of 5\.00 to 2000\.00/],
    [(draft) => delete at(draft, 'topUps', 'maximum')['EUR'], /^topUps\.maximum: EUR is missing/],
    [(draft) => (at(draft, 'tax', 'rates')['DE'] = { name: 'VAT', percent: '19%' }), /exact percent/],
    [(draft) => (at(draft, 'tax')['behavior'] = 'inclusive'), /^tax: .*behavior/],
  ];
  for (const [change, expected] of cases) {
    const faults = faultsAfter(change);
    assert.ok(
      faults.some((fault) => expected.test(fault)),
      `${expected}: ${faults.join(' | ')}`,
    );
  }
});

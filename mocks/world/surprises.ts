import type { Catalogue, Prices } from '../../server/domain/catalogue.ts';
import {
  decimalToMicro,
  divideHalfEven,
  microToDecimal,
  microToMinorCeiling,
  minorToMicro,
} from '../../server/domain/micro.ts';
import type { PurchaseSurprise } from '../behaviour.ts';
import { refuse } from './problems.ts';
import type { MockCustomer, MockQuote } from './state.ts';
import { addLot } from './wallet.ts';
import type { MockWorld } from './world.ts';

/** Lets the surprise happen just before a purchase; the ordinary rules then find out by themselves. */
export function surprise(
  world: MockWorld,
  customer: MockCustomer,
  kind: PurchaseSurprise,
  made: MockQuote | undefined,
): void {
  switch (kind) {
    case 'price_changed':
      world.changeCatalogue(raisePrices);
      return;
    case 'pack_withdrawn':
      world.changeCatalogue((catalogue) => withdraw(catalogue, made?.quote.pack?.key));
      return;
    case 'superseded':
      settleElsewhere(world, customer);
      return;
    case 'session_expired':
      throw refuse('session_expired');
    case 'response_lost':
      // Nothing happens on the way in; the answer is lost on the way out.
      return;
  }
}

/** Packs cost a tenth more, and every tax is a point higher: so the total of a top-up changes too. */
function raisePrices(catalogue: Catalogue): Catalogue {
  const packs = Object.entries(catalogue.creditPacks).map(([key, pack]) => [
    key,
    { ...pack, price: raised(catalogue, pack.price) },
  ]);
  const rates = Object.entries(catalogue.tax.rates).map(([place, rate]) => [
    place,
    { ...rate, percent: rate.percent.replace(/^\d+/, (whole) => (BigInt(whole) + 1n).toString()) },
  ]);
  return {
    ...catalogue,
    creditPacks: Object.fromEntries(packs),
    tax: { ...catalogue.tax, rates: Object.fromEntries(rates) },
  };
}

function raised(catalogue: Catalogue, price: Prices): Prices {
  return Object.fromEntries(
    Object.entries(price).map(([currency, decimal]) => {
      const micro = decimalToMicro(decimal);
      const exponent = catalogue.currencies[currency]?.exponent ?? 0;
      const minor = microToMinorCeiling(divideHalfEven(micro * 11n, 10n), exponent);
      return [currency, microToDecimal(minorToMicro(minor, exponent))];
    }),
  );
}

function withdraw(catalogue: Catalogue, key: string | undefined): Catalogue {
  const pack = key === undefined ? undefined : catalogue.creditPacks[key];
  if (key === undefined || !pack) return catalogue;
  return { ...catalogue, creditPacks: { ...catalogue.creditPacks, [key]: { ...pack, active: false } } };
}

/** A colleague adds something at the same moment. */
function settleElsewhere({ context }: MockWorld, customer: MockCustomer): void {
  const { wallet } = customer;
  if (!wallet) return;
  addLot(context, wallet, {
    source: 'purchased',
    amountMicro: 20_000_000n,
    expiresAt: null,
    description: 'Added by a colleague',
    entryType: 'purchase',
  });
  wallet.settledPurchases += 1;
}

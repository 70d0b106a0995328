import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChangePreview } from 'billing-portal-contract';
import type { TaskMessages } from '../subscription/subscription-tasks.ts';
import { nextPaymentText, renderEffects } from './change-effects.ts';

/** Each text by its key, and what it was given. */
const messages = {
  locale: 'en-GB',
  format: { date: (value: string) => value, number: (value: number) => String(value) },
  of: (_area: unknown, key: string, values: Readonly<Record<string, unknown>> = {}) =>
    [key, ...Object.entries(values).map(([name, value]) => `${name}=${shown(value)}`)].join(' '),
} as unknown as TaskMessages;

function shown(value: unknown): string {
  if (value === null || typeof value !== 'object') return String(value);
  const { micro, minor, units } = value as Readonly<Record<string, string | undefined>>;
  return minor ?? micro ?? units ?? '';
}

const euro = (minor: string) => ({ minor, currency: 'EUR', exponent: 2 });
const micro = (value: string) => ({ micro: value, currency: 'EUR', exponent: 6 });
const credits = (units: string) => ({ units, exponent: 0 });

const KEPT = { purchased: { remaining: credits('0'), usable: true } };
const ADDED = { added: { remaining: micro('0'), usable: true } };
const EFFECTS: ChangePreview['effects'] = {
  credits: null,
  balance: null,
  featuresLost: [],
  featuresGained: [],
  addOnsEnding: [],
};

type Change = Omit<Partial<ChangePreview>, 'effects'> & { readonly effects?: Partial<ChangePreview['effects']> };

function changed({ effects, ...more }: Change = {}): ChangePreview {
  return {
    timing: 'now',
    effectiveAt: '6 December',
    to: { key: 'pro', name: 'Pro', interval: 'month' },
    requiresPayment: true,
    customerCredit: euro('0'),
    nextCharge: null,
    trialEndsAt: null,
    seats: null,
    replaces: null,
    advice: null,
    ...more,
    effects: { ...EFFECTS, ...effects },
  } as ChangePreview;
}

/** The sentences of the list, and what is said below it. */
function said(change?: Change): { readonly list: readonly string[]; readonly below: readonly string[] } {
  const [list, ...below] = renderEffects(messages, changed(change)).values;
  return { list: textsIn(list), below: below.flatMap(textsIn).filter((text) => text !== 'icon') };
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  const isTemplate = typeof value === 'object' && value !== null && 'values' in value && '_$litType$' in value;
  return isTemplate && value._$litType$ === 1 ? textsIn(value.values) : [];
}

const first = (change: Change) => said(change).list[0];
const second = (change: Change) => said(change).list[1];

test('says when it starts, and whether that waits for a payment', () => {
  assert.deepEqual(said().list, ['startsNow plan=Pro']);
  assert.equal(first({ requiresPayment: false }), 'startsNowFree plan=Pro');
  assert.equal(first({ timing: 'period_end' }), 'startsOn plan=Pro date=6 December');
});

test('says what of a trial, of something scheduled before, and of unused time becomes of it', () => {
  assert.equal(second({ trialEndsAt: '12 December' }), 'trialUntil date=12 December');
  assert.equal(second({ replaces: 'cancellation' }), 'replacesCancellation');
  assert.equal(second({ replaces: 'plan_change' }), 'replacesChange');
  assert.equal(second({ customerCredit: euro('310') }), 'customerCredit amount=310');
});

test('says what becomes of the credits of the plan: changed now, set anew or gone at the end of the period', () => {
  const plan = (before: string, after: string): NonNullable<Change['effects']> => ({
    credits: { ...KEPT, plan: { before: credits(before), after: credits(after), rule: 'reset' } },
  });
  assert.equal(second({ effects: plan('24', '4024') }), 'creditsChange before=24 after=4024');
  assert.equal(second({ effects: plan('24', '0') }), 'creditsChange before=24 after=0');
  const later = { timing: 'period_end' } as const;
  assert.equal(second({ ...later, effects: plan('24', '0') }), 'creditsEnd before=24 date=6 December');
  assert.equal(second({ ...later, effects: plan('24', '50') }), 'creditsReset before=24 after=50 date=6 December');
  assert.equal(second({ effects: plan('0', '50') }), 'creditsChange before=0 after=50');
  assert.equal(second({ effects: plan('0', '0') }), undefined);
});

test('says that bought credits stay, or wait for a plan that counts them', () => {
  const purchased = (units: string, usable: boolean): NonNullable<Change['effects']> => ({
    credits: { plan: null, purchased: { remaining: credits(units), usable } },
  });
  assert.equal(second({ effects: purchased('60', true) }), 'creditsKept amount=60');
  assert.equal(second({ effects: purchased('60', false) }), 'creditsWait amount=60 plan=Pro');
  assert.equal(second({ effects: purchased('0', true) }), undefined);
});

test('says the same of a balance, in its own words', () => {
  const included = (before: string, after: string): NonNullable<Change['effects']> => ({
    balance: { ...ADDED, included: { before: micro(before), after: micro(after), rule: 'reset' } },
  });
  const added = (value: string, usable: boolean): NonNullable<Change['effects']> => ({
    balance: { included: null, added: { remaining: micro(value), usable } },
  });
  assert.equal(second({ effects: included('5', '9') }), 'balanceChange before=5 after=9');
  const later = { timing: 'period_end' } as const;
  assert.equal(second({ ...later, effects: included('5', '0') }), 'balanceEnd before=5 date=6 December');
  assert.equal(second({ ...later, effects: included('5', '9') }), 'balanceReset before=5 after=9 date=6 December');
  assert.equal(second({ effects: included('0', '9') }), 'balanceChange before=0 after=9');
  assert.equal(second({ effects: included('0', '0') }), undefined);
  assert.equal(second({ effects: added('7', true) }), 'balanceKept amount=7');
  assert.equal(second({ effects: added('7', false) }), 'balanceWait amount=7 plan=Pro');
  assert.equal(second({ effects: added('0', true) }), undefined);
});

test('names what is won, what is lost, and which add-ons end', () => {
  const named = (...names: string[]) => names.map((name) => ({ key: name, name }));
  const effects = { featuresGained: named('A', 'B'), featuresLost: named('C'), addOnsEnding: named('D', 'E', 'F') };
  assert.deepEqual(said({ effects }).list.slice(1), [
    'featuresGained names=A and B',
    'featuresLost names=C',
    'addOnsEnding names=D, E and F',
  ]);
});

test('warns of seats that are in use beyond what there will be, and of none otherwise', () => {
  const seats = (excess: number) => ({ feature: 'seats', inUse: 12, available: 10, excess });
  assert.deepEqual(said({ seats: seats(2) }).below, ['seatsExcess inUse=12 available=10 excess=2']);
  assert.deepEqual(said({ seats: seats(0) }).below, []);
  const unknown = { ...seats(2), available: null, inUse: null };
  assert.deepEqual(said({ seats: unknown }).below, ['seatsExcess inUse=0 available=0 excess=2']);
});

test('advises honestly in both directions, and not where both cost the same', () => {
  const advice = (cheaper: 'pack' | 'upgrade' | 'equal', quantity: number): Change => ({
    advice: {
      cheaper,
      basis: 'pace',
      missing: { units: '20272', exponent: 1 },
      pack: { key: 'medium', name: 'Medium', quantity },
      packPrice: euro('2800'),
      upgradePrice: euro('2700'),
    },
  });
  const values = 'missing=2028 packPrice=2800 upgradePrice=2700 plan=Pro';
  assert.deepEqual(said(advice('upgrade', 1)).below, [`adviceUpgrade ${values}`]);
  assert.deepEqual(said(advice('pack', 1)).below, [`advicePack ${values} pack=Medium`]);
  assert.deepEqual(said(advice('pack', 2)).below, [`advicePack ${values} pack=2 × Medium`]);
  assert.deepEqual(said(advice('equal', 1)).below, []);
});

test('says what is paid next, or that nothing is', () => {
  const nextCharge = { at: '6 December', amount: euro('4641') };
  assert.equal(nextPaymentText(messages, changed({ nextCharge })), 'nextPayment amount=4641 date=6 December');
  assert.equal(nextPaymentText(messages, changed()), null);
  assert.equal(nextPaymentText(messages, changed({ timing: 'period_end' })), 'noPayment');
  const once = { key: 'life', name: 'Life', interval: 'once' } as const;
  assert.equal(nextPaymentText(messages, changed({ timing: 'period_end', to: once })), null);
});

import type { Account, Credits, CreditPack, LedgerMoney, Money, PaymentMethod } from 'billing-portal-contract';

export function euros(minor: bigint | number): Money {
  return { minor: String(minor), currency: 'EUR', exponent: 2 };
}

export function euroBalance(minor: bigint | number): LedgerMoney {
  return { micro: String(BigInt(minor) * 10_000n), currency: 'EUR', exponent: 2 };
}

export function wholeCredits(units: bigint | number): Credits {
  return { units: String(units), exponent: 0 };
}

export const VISA: PaymentMethod = {
  id: 'pm_visa',
  type: 'card',
  label: 'Visa',
  card: { brand: 'visa', last4: '4242', expiryMonth: 8, expiryYear: 2029 },
  isDefault: true,
  isBackup: false,
  status: 'usable',
  chargeableOffSession: true,
};

export const MASTERCARD: PaymentMethod = {
  id: 'pm_mastercard',
  type: 'card',
  label: 'Mastercard',
  card: { brand: 'mastercard', last4: '4444', expiryMonth: 1, expiryYear: 2027 },
  isDefault: false,
  isBackup: false,
  status: 'expiring',
  chargeableOffSession: true,
};

export const TEST_CARDS = [
  { key: 'visa_ok', name: 'Visa, always approved', brand: 'visa', last4: '4242' },
  { key: 'insufficient_funds', name: 'Visa, insufficient funds', brand: 'visa', last4: '9995' },
  { key: 'three_d_secure', name: 'Visa, asks for 3-D Secure', brand: 'visa', last4: '3155' },
  { key: 'processing', name: 'Mastercard, confirms later', brand: 'mastercard', last4: '0077' },
] as const;

function pack(
  key: string,
  name: string,
  units: number,
  priceMinor: number,
  more: Partial<CreditPack> = {},
): CreditPack {
  return {
    key,
    name,
    description: null,
    credits: wholeCredits(units),
    bonusCredits: null,
    price: euros(priceMinor),
    pricePerCredit: {
      minorPerMillion: String((BigInt(priceMinor) * 1_000_000n) / BigInt(units)),
      currency: 'EUR',
      exponent: 2,
    },
    savingPercent: 0,
    taxInclusive: false,
    expiresAfterDays: null,
    maximumQuantity: 1,
    buys: [{ feature: 'image_generation', name: 'images', quantity: String(Math.floor(units / 10)) }],
    recommended: false,
    ...more,
  };
}

export const PACKS: readonly CreditPack[] = [
  pack('small', 'Small', 200, 500, { expiresAfterDays: 90, maximumQuantity: 5 }),
  pack('medium', 'Medium', 1_000, 2_000, { savingPercent: 20, recommended: true, maximumQuantity: 10 }),
  pack('large', 'Large', 5_000, 9_000, { savingPercent: 28, bonusCredits: wholeCredits(500) }),
];

const COMMON = {
  asOf: '2026-11-22T10:00:00.000Z',
  livemode: false,
  seller: { name: 'Pixel Studio', logoUrl: null },
  customer: {
    id: 'cus_acme',
    name: 'Acme Studio',
    email: 'billing@acme.example',
    country: 'DE',
    timeZone: 'Europe/Berlin',
    currency: { code: 'EUR', exponent: 2 },
  },
  permissions: ['view', 'spend', 'pay', 'manage'],
  capabilities: ['credit_packs', 'balance_topups', 'payment_methods', 'invoices', 'invoice_documents', 'check'],
  paymentMethod: VISA,
  pastDue: null,
  customerCredit: { minor: '0', currency: 'EUR', exponent: 2 },
  pendingFunds: [],
  grace: null,
  openPurchase: null,
  notices: [],
} satisfies Partial<Account>;

const PERIOD = { periodStart: '2026-11-01T00:00:00.000Z', periodEnd: '2026-12-01T00:00:00.000Z' };

function subscription(model: 'credits' | 'balance'): Account['subscription'] {
  return {
    id: 'sub_1',
    status: 'active',
    plan: {
      key: 'pro',
      name: 'Pro',
      model,
      isFree: false,
      price: euros(1_900),
      interval: 'month',
      includedCredits: model === 'credits' ? wholeCredits(1_000) : null,
      includedBalance: model === 'balance' ? euros(1_000) : null,
    },
    startedAt: '2026-03-01T00:00:00.000Z',
    currentPeriodStart: PERIOD.periodStart,
    currentPeriodEnd: PERIOD.periodEnd,
    nextCharge: { at: PERIOD.periodEnd, amount: euros(1_900) },
    trialEndsAt: null,
    cancelAt: null,
    canceledAt: null,
    cancelReason: null,
    pausedAt: null,
    scheduledChange: null,
    seats: null,
    addOns: [],
    discount: null,
    ifCanceled: { at: PERIOD.periodEnd, keepsPurchased: true },
    actions: ['change_plan', 'cancel'],
  };
}

/** A customer whose balance is €38.20 and who spends about €1.10 a day. */
export function balanceAccount(more: Partial<Account> = {}): Account {
  return {
    ...COMMON,
    subscription: subscription('balance'),
    capacity: {
      model: 'balance',
      ...PERIOD,
      credits: null,
      balance: {
        available: euroBalance(3_820),
        held: euroBalance(0),
        debt: euroBalance(0),
        level: 'ok',
        blocksWhenEmpty: true,
        overdraftLimit: euroBalance(0),
        included: { remaining: euroBalance(820), amount: euroBalance(1_000), resetsAt: PERIOD.periodEnd },
        added: { remaining: euroBalance(3_000), persists: true },
        promo: null,
        spentThisPeriod: euroBalance(1_180),
        runway: { perDay: euroBalance(110), runsOutAt: '2026-12-26T00:00:00.000Z', daysLeft: 34, basedOnDays: 30 },
      },
      features: [],
    },
    buying: {
      creditPacks: false,
      balanceTopup: {
        minimum: euros(500),
        maximum: euros(50_000),
        presets: [euros(1_000), euros(2_500), euros(5_000), euros(10_000)],
        suggested: euros(5_000),
        taxInclusive: false,
        persists: true,
      },
      blockedBy: null,
    },
    ...more,
  };
}

/** A customer with 240 of 1,000 plan credits and 1,000 purchased ones. */
export function creditsAccount(more: Partial<Account> = {}): Account {
  return {
    ...COMMON,
    subscription: subscription('credits'),
    capacity: {
      model: 'credits',
      ...PERIOD,
      balance: null,
      credits: {
        available: wholeCredits(1_240),
        held: wholeCredits(0),
        debt: wholeCredits(0),
        level: 'ok',
        blocksWhenEmpty: true,
        plan: { remaining: wholeCredits(240), included: wholeCredits(1_000), resetsAt: PERIOD.periodEnd },
        promo: null,
        purchased: { remaining: wholeCredits(1_000), granted: wholeCredits(1_000), nextExpiryAt: null },
        spentThisPeriod: wholeCredits(760),
        runway: null,
      },
      features: [],
    },
    buying: { creditPacks: true, balanceTopup: null, blockedBy: null },
    ...more,
  };
}

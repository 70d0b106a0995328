import type {
  Account,
  AlertList,
  AlertsInput,
  AutoTopUp,
  AutoTopUpInput,
  SpendCap,
  SpendCapList,
  SpendCapsInput,
  TopUpLogEntry,
  TopUpLogPage,
  TopUpLogQuery,
  TopUpPreview,
  TopUpRuleInput,
  TopUpSimulation,
} from 'billing-portal-contract';
import { FakeBillingApi } from '../../purchase/testing/fake-billing-api.ts';
import { balanceAccount, euroBalance, euros } from '../../purchase/testing/fixtures.ts';

export const RULE: TopUpRuleInput = {
  trigger: { kind: 'below', amount: euros(1_000) },
  mode: { kind: 'fixed', amount: euros(2_500), quantity: null },
  pack: null,
  monthlyCap: euros(10_000),
  paymentMethodId: null,
};

export const OFF: AutoTopUp = {
  enabled: false,
  offered: true,
  status: { state: 'off', reason: null, until: null },
  rule: null,
  backupPaymentMethodId: null,
  month: {
    start: '2026-11-01T00:00:00.000Z',
    end: '2026-12-01T00:00:00.000Z',
    spent: euros(0),
    cap: null,
    charges: 0,
  },
  limits: {
    cooldownMinutes: 5,
    attempts: { count: 2, minutes: 10 },
    failuresPerHour: 1,
    pauseAfterFailures: 2,
    maximumMonthlyCap: null,
    firstChargeNoticeHours: 0,
  },
  consent: null,
  consentText: { version: '2099-01-01', text: 'I allow automatic charges, as this seller words it.' },
};

export const ON: AutoTopUp = {
  ...OFF,
  enabled: true,
  status: { state: 'armed', reason: null, until: null },
  rule: RULE,
  month: { ...OFF.month, spent: euros(5_950), cap: euros(10_000), charges: 2 },
  consent: {
    textVersion: OFF.consentText.version,
    textHash: 'abcdef0123456789'.repeat(4),
    actor: 'session:ses_1',
    at: '2026-11-02T09:30:00.000Z',
  },
};

export const PREVIEW: TopUpPreview = {
  chargesNow: false,
  charge: {
    subtotal: euros(2_500),
    tax: euros(475),
    total: euros(2_975),
    gives: euroBalance(2_500),
    quantity: null,
  },
  capRemaining: euros(4_050),
  threshold: euroBalance(1_000),
  firesAt: '2026-12-14T00:00:00.000Z',
  warnings: [],
};

export function logEntry(more: Partial<TopUpLogEntry>): TopUpLogEntry {
  return {
    id: 'log_1',
    at: '2026-11-20T10:00:00.000Z',
    outcome: 'charged',
    reason: null,
    available: euroBalance(940),
    threshold: euroBalance(1_000),
    gives: euroBalance(2_500),
    total: euros(2_975),
    monthSpent: euros(2_975),
    monthlyCap: euros(10_000),
    purchaseId: null,
    invoiceId: null,
    paymentMethodId: null,
    usedBackup: false,
    nextAttemptAt: null,
    times: 1,
    lastAt: '2026-11-20T10:00:00.000Z',
    ...more,
  };
}

export function controlsAccount(more: Partial<Account> = {}): Account {
  const account = balanceAccount();
  const capabilities = [...account.capabilities, 'auto_top_up', 'alerts', 'spend_caps'] as Account['capabilities'];
  return { ...account, capabilities, ...more };
}

/** The fake backend with the limits that a customer sets. It keeps what is put, and fails once where a test says so. */
export class ControlsApi extends FakeBillingApi {
  view: AutoTopUp = OFF;
  preview: TopUpPreview = PREVIEW;
  simulation: TopUpSimulation = {
    days: 30,
    charges: [
      { on: '2026-11-03', total: euros(2_975) },
      { on: '2026-11-12', total: euros(2_975) },
    ],
    count: 2,
    total: euros(5_950),
    heldByCap: 0,
    ranOutDays: 0,
    reason: null,
  };
  log: TopUpLogEntry[] = [];
  alerts: AlertList = { items: [] };
  caps: SpendCapList = {
    items: [],
    spentNow: { day: euroBalance(296), week: euroBalance(1_000), month: euroBalance(3_584) },
    enforcement: { lagSeconds: 0, holds: 'counted_when_reserved' },
  };

  constructor(account: Account = controlsAccount()) {
    super(account);
  }

  getAutoTopUp(): Promise<AutoTopUp> {
    return this.#answer('getAutoTopUp', null, () => this.view);
  }

  putAutoTopUp(input: AutoTopUpInput): Promise<AutoTopUp> {
    return this.#answer('putAutoTopUp', input, () => {
      const { rule, consent } = input;
      const given = { ...ON.consent!, textVersion: consent.textVersion };
      return (this.view = { ...this.view, enabled: true, rule, status: ON.status, consent: given });
    });
  }

  previewAutoTopUp(rule: TopUpRuleInput): Promise<TopUpPreview> {
    return this.#answer('previewAutoTopUp', rule, () => this.preview);
  }

  simulateAutoTopUp(rule: TopUpRuleInput): Promise<TopUpSimulation> {
    return this.#answer('simulateAutoTopUp', rule, () => this.simulation);
  }

  disableAutoTopUp(): Promise<AutoTopUp> {
    return this.#answer(
      'disableAutoTopUp',
      null,
      () => (this.view = { ...this.view, enabled: false, status: OFF.status }),
    );
  }

  resumeAutoTopUp(): Promise<AutoTopUp> {
    return this.#answer('resumeAutoTopUp', null, () => (this.view = { ...this.view, status: ON.status }));
  }

  listTopUpLog(query: TopUpLogQuery = {}): Promise<TopUpLogPage> {
    return this.#answer('listTopUpLog', query, () => {
      const start = query.cursor === undefined ? 0 : this.log.findIndex(({ id }) => id === query.cursor) + 1;
      const items = this.log.slice(start, start + 2);
      return { items, nextCursor: start + 2 < this.log.length ? items.at(-1)!.id : null };
    });
  }

  listAlerts(): Promise<AlertList> {
    return this.#answer('listAlerts', null, () => this.alerts);
  }

  putAlerts({ items }: AlertsInput): Promise<AlertList> {
    return this.#answer('putAlerts', items, () => {
      const known = new Map(this.alerts.items.map((alert) => [JSON.stringify(alert.threshold), alert]));
      return (this.alerts = {
        items: items.map(({ channels, threshold }) => {
          const before = known.get(JSON.stringify(threshold));
          return { ...(before ?? { crossed: false, crossedAt: null, level: null }), threshold, channels };
        }),
      });
    });
  }

  listSpendCaps(): Promise<SpendCapList> {
    return this.#answer('listSpendCaps', null, () => this.caps);
  }

  putSpendCaps({ items }: SpendCapsInput): Promise<SpendCapList> {
    return this.#answer('putSpendCaps', items, () => (this.caps = { ...this.caps, items: items.map(spendCap) }));
  }

  async #answer<T>(name: string, argument: unknown, make: () => T): Promise<T> {
    this.calls.push({ name, argument });
    await Promise.resolve();
    const failure = this.failures.get(name);
    if (failure === undefined) return make();
    this.failures.delete(name);
    throw failure;
  }
}

export function spendCap({ limit, mode, period, scope = null }: SpendCapsInput['items'][number]): SpendCap {
  return {
    period,
    mode,
    limit,
    scope,
    spent: scope?.value === null ? null : euroBalance(1_000),
    held: null,
    state: 'ok',
    belowCurrentSpend: false,
    resetsAt: '2026-12-01T00:00:00.000Z',
  };
}

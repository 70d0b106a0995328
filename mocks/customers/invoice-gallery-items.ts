import type { InvoiceStatus, InvoiceType, LineType, LineWording } from 'billing-portal-contract';

export interface GalleryLine {
  readonly type: LineType;
  readonly description: string;
  readonly quantity?: number;
  /** Before tax. */
  readonly minor: number;
  /** It is for the 30 days that follow. */
  readonly period?: boolean;
  readonly wording?: LineWording;
}

export interface GalleryInvoice {
  readonly type: InvoiceType;
  readonly status: InvoiceStatus;
  readonly daysAgo: number;
  readonly description: string;
  readonly lines: readonly GalleryLine[];
  /** Negative: in the future. */
  readonly dueDaysAgo?: number;
  readonly reverseCharge?: boolean;
  readonly reference?: string;
}

export const GALLERY: readonly GalleryInvoice[] = [
  {
    type: 'overage',
    status: 'draft',
    daysAgo: 0,
    description: 'Images beyond 3,000',
    lines: [{ type: 'overage', description: 'Images beyond 3,000', quantity: 112, minor: 448, period: true }],
  },
  {
    type: 'one_time_payment',
    status: 'outstanding',
    daysAgo: 1,
    dueDaysAgo: -13,
    description: 'Custom model training',
    reference: 'PO-2026-0417',
    lines: [{ type: 'addon', description: 'Custom model training', minor: 48_000 }],
  },
  {
    type: 'overage',
    status: 'outstanding',
    daysAgo: 20,
    dueDaysAgo: 6,
    description: 'Images beyond 3,000',
    lines: [
      { type: 'overage', description: 'Images beyond 3,000', quantity: 264, minor: 1_056, period: true },
      { type: 'overage', description: 'Video seconds beyond 100', quantity: 40, minor: 800, period: true },
    ],
  },
  {
    type: 'recurring',
    status: 'paid',
    daysAgo: 41,
    description: 'Pro',
    lines: [
      { type: 'plan', description: 'Pro', minor: 3_900, period: true },
      { type: 'seat', description: 'Additional seats', quantity: 2, minor: 1_600, period: true },
      { type: 'discount', description: 'Spring offer, 10 %', minor: -550 },
    ],
  },
  {
    type: 'plan_change',
    status: 'paid',
    daysAgo: 52,
    description: 'Pro',
    lines: [
      {
        type: 'proration',
        description: 'Unused time: Starter',
        wording: { key: 'unused_time', name: 'Starter' },
        minor: -720,
        period: true,
      },
      { type: 'proration', description: 'Pro, rest of the period', minor: 2_340, period: true },
      {
        type: 'customer_credit',
        description: 'Amount in your favour',
        wording: { key: 'credit_used', name: null },
        minor: -500,
      },
    ],
  },
  {
    type: 'addon_activation',
    status: 'paid',
    daysAgo: 61,
    description: 'Priority rendering',
    lines: [{ type: 'addon', description: 'Priority rendering', minor: 600, period: true }],
  },
  {
    type: 'one_time_payment',
    status: 'paid',
    daysAgo: 70,
    description: 'Onboarding workshop',
    reference: 'PO-2026-0388',
    lines: [{ type: 'addon', description: 'Onboarding workshop', minor: 25_000 }],
  },
  {
    type: 'adjustment',
    status: 'void',
    daysAgo: 80,
    description: 'Correction of seats',
    lines: [{ type: 'seat', description: 'Correction of seats', minor: 800 }],
  },
  {
    type: 'recurring',
    status: 'uncollectible',
    daysAgo: 93,
    dueDaysAgo: 93,
    description: 'Starter',
    lines: [{ type: 'plan', description: 'Starter', minor: 1_200, period: true }],
  },
  {
    type: 'reactivation',
    status: 'paid',
    daysAgo: 100,
    description: 'Starter',
    lines: [{ type: 'plan', description: 'Starter', minor: 1_200, period: true }],
  },
  {
    type: 'adjustment',
    status: 'paid',
    daysAgo: 112,
    description: 'Services in Austria',
    reverseCharge: true,
    lines: [{ type: 'addon', description: 'Services in Austria', minor: 9_900 }],
  },
];

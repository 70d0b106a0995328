/** Named states of the world: who the customer is, and how the backend behaves. For the demo, stories and the dev page. */
import type { Permission } from 'billing-portal-contract';
import type { Behaviour } from './behaviour.ts';
import { invoiceSpecifications } from './customers/invoice-specifications.ts';
import { customerSpecifications } from './customers/specifications.ts';
import { stateSpecifications } from './customers/state-specifications.ts';
import type { ControlsState } from './world/prepared-controls.ts';

export interface Scenario {
  readonly key: string;
  readonly title: string;
  /** Key of a seeded customer. */
  readonly customer: string;
  readonly behaviour?: Partial<Behaviour>;
  /** Saved as the default before anything is shown. */
  readonly testCard?: string;
  /** What the person may do; everything when absent. */
  readonly permissions?: readonly Permission[];
  /** What the customer has done with the subscription before. */
  readonly subscription?: 'bill_held' | 'canceling' | 'changing' | 'paused';
  /** What they have set about automatic top-ups, alerts and limits. */
  readonly controls?: ControlsState;
}

const customers: readonly Scenario[] = [
  ...customerSpecifications,
  ...stateSpecifications,
  ...invoiceSpecifications,
].map(({ key, title }) => ({ key, title, customer: key }));

function withCard(key: string, title: string, testCard: string): Scenario {
  return { key, title, customer: 'credits-low', testCard };
}

function withBehaviour(key: string, title: string, behaviour: Partial<Behaviour>): Scenario {
  return { key, title, customer: 'credits-low', behaviour };
}

const behaviours: readonly Scenario[] = [
  withCard('declined', 'Card declined', 'declined'),
  withCard('insufficient-funds', 'Insufficient funds', 'insufficient_funds'),
  withCard('three-d-secure', '3-D Secure', 'three_d_secure_ok'),
  withCard('three-d-secure-fails', '3-D Secure fails', 'three_d_secure_fails'),
  withCard('three-d-secure-abandoned', '3-D Secure without an answer', 'three_d_secure_abandoned'),
  withCard('processing', 'Processing, then approved', 'processing_then_ok'),
  withCard('processing-fails', 'Processing, then declined', 'processing_then_failed'),
  withCard('slow-bank', 'The bank takes its time', 'slow'),
  withBehaviour('slow-network', 'Slow network', { latencyMs: 3_000 }),
  withBehaviour('offline', 'Offline', { isOffline: true }),
  withBehaviour('session-expired', 'Session expired', { expiresSession: true }),
  withBehaviour('session-expired-while-paying', 'Session expired while paying', { surprise: 'session_expired' }),
  withBehaviour('price-changed', 'Price changed', { surprise: 'price_changed' }),
  withBehaviour('superseded', 'Bought elsewhere meanwhile', { surprise: 'superseded' }),
  withBehaviour('pack-withdrawn', 'Pack withdrawn', { surprise: 'pack_withdrawn' }),
  withBehaviour('response-lost', 'Answer lost after paying', { surprise: 'response_lost' }),
  withBehaviour('error-account', 'Nothing loads', { failing: new Set(['getAccount']) }),
  withBehaviour('error-invoices', 'Invoices fail', { failing: new Set(['listInvoices', 'getInvoice']) }),
  withBehaviour('error-packs', 'Packs fail', { failing: new Set(['listCreditPacks']) }),
  withBehaviour('error-usage', 'Usage fails', { failing: new Set(['getUsage']) }),
  withBehaviour('error-activity', 'Activity fails', { failing: new Set(['listActivity', 'listGrants']) }),
  withBehaviour('error-payment-methods', 'Payment methods fail', { failing: new Set(['listPaymentMethods']) }),
  { key: 'canceling', title: 'Canceled with the period', customer: 'credits-low', subscription: 'canceling' },
  { key: 'plan-change-scheduled', title: 'Downgrade scheduled', customer: 'credits-low', subscription: 'changing' },
  { key: 'bill-held', title: 'Tax unknown, bill held', customer: 'many-invoices', subscription: 'bill_held' },
  { key: 'paused', title: 'Paused', customer: 'credits-low', subscription: 'paused' },
  { key: 'auto-top-up', title: 'Automatic top-up on', customer: 'balance', controls: 'armed' },
  { key: 'auto-top-up-credits', title: 'Automatic packs on', customer: 'credits-low', controls: 'armed' },
  { key: 'auto-top-up-predictive', title: 'Automatic top-up by pace', customer: 'balance', controls: 'predictive' },
  {
    key: 'auto-top-up-paused',
    title: 'Automatic top-up paused',
    customer: 'balance',
    testCard: 'declined',
    controls: 'paused',
  },
  { key: 'auto-top-up-capped', title: 'Automatic top-up at its cap', customer: 'balance', controls: 'cap_reached' },
  { key: 'auto-top-up-cooldown', title: 'Automatic top-up waiting', customer: 'balance', controls: 'cooldown' },
  { key: 'auto-top-up-off', title: 'Automatic top-up switched off', customer: 'balance', controls: 'switched_off' },
  { key: 'limits', title: 'Alerts and limits', customer: 'balance', controls: 'limits' },
  { key: 'limits-credits', title: 'Alerts and limits in credits', customer: 'credits-low', controls: 'limits' },
  {
    key: 'member',
    title: 'Member who may not pay',
    customer: 'credits-low',
    permissions: ['view', 'spend'],
  },
  { key: 'viewer', title: 'May only look', customer: 'credits-low', permissions: ['view'] },
  { key: 'empty', title: 'Nothing bought or used yet', customer: 'new-customer' },
];

export const scenarios: readonly Scenario[] = [...customers, ...behaviours];

export function scenario(key: string): Scenario {
  const found = scenarios.find((candidate) => candidate.key === key);
  if (!found)
    throw new Error(`There is no scenario "${key}". There are: ${scenarios.map((one) => one.key).join(', ')}.`);
  return found;
}

import { PSEUDO } from './pseudo-look.mjs';

/** A table of tokens for developers, none of whose words is ours. */
const NOT_OURS = new Set(['themes--roles']);

/** Of each element the story with the most in it, or the least room: what is looked at each time. */
const SAMPLE = [
  'portal--past-due',
  'elements-activity--narrowed',
  'elements-add-funds-dialog--playground',
  'elements-add-ons--asks-before-ending',
  'elements-alerts-and-limits--adds-alert',
  'elements-alerts-and-limits--some-reached',
  'elements-ask-admin--message',
  'elements-automatic-top-up--editor',
  'elements-automatic-top-up--why-or-why-not',
  'elements-balance-chip--open',
  'elements-balance--less-than-a-cent',
  'elements-bank-transfers--how-to-pay',
  'elements-banner--past-due',
  'elements-billing-details--editing',
  'elements-buy-credits-dialog--declined',
  'elements-credit-pack-picker--in-pounds',
  'elements-credits--expiry-and-forecast',
  'elements-forecast--open-range',
  'elements-gate--asks-for-credits',
  'elements-invoice-list--everything',
  'elements-invoice--seats-and-discount',
  'elements-lots--what-is-over',
  'elements-pay-dialog--to-a-year',
  'elements-payment-method--menu',
  'elements-plan-picker--on-starter',
  'elements-redeem-code--already-used',
  'elements-subscription--cancels',
  'elements-subscription--change-scheduled',
  'elements-undo-purchase--asks',
  'elements-usage-chart--who-used-it',
  'elements-usage--metered',
];

/** All stories in the pseudo-language. */
export function pseudoTasks(ids) {
  return ids.filter((id) => !NOT_OURS.has(id)).map((id) => ({ id, look: PSEUDO }));
}

/** The few of them that are cheap enough for every run. */
export function pseudoSample() {
  return pseudoTasks(SAMPLE);
}

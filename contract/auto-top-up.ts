/** Automatic top-ups: the rule, the consent behind it, and why a charge was made or held back. */
import { z } from 'zod';
import { catalogueKey, identifier, page, pageQuery, timestamp } from './common.ts';
import { credits, ledgerMoney, money } from './money.ts';

/** Why no automatic charge is made now, though the level is reached. Codes are only ever added. */
export const topUpHeldReason = z
  .enum([
    'monthly_cap_reached',
    'cooldown',
    'too_many_attempts',
    'recent_failure',
    'awaiting_notice',
    'purchase_in_progress',
    'payment_past_due',
    'account_frozen',
    'disputed',
    'subscription_required',
    'plan_changed',
    'payment_method_required',
    'payment_method_not_chargeable',
    'pack_unavailable',
    'amount_not_allowed',
    'tax_unavailable',
    'not_enough_data',
    'payment_service_unavailable',
  ])
  .meta({ id: 'TopUpHeldReason' });
export type TopUpHeldReason = z.infer<typeof topUpHeldReason>;

/** Why the rule has stopped itself. It goes on when the customer says so. */
export const topUpPausedReason = z
  .enum(['payment_failed', 'authentication_required', 'payment_method_removed'])
  .meta({ id: 'TopUpPausedReason' });
export type TopUpPausedReason = z.infer<typeof topUpPausedReason>;

/** Where the automatic top-up stands, in one line; also in the answer to usage that was refused for want of funds. */
export const topUpStatus = z
  .strictObject({
    state: z
      .enum(['off', 'armed', 'due', 'charging', 'held', 'paused'])
      .describe('armed: waits for its level. due: will be charged in a moment.'),
    reason: z.union([topUpHeldReason, topUpPausedReason]).nullable(),
    until: timestamp.nullable().describe('When it is looked at again; `null` when that does not depend on time.'),
  })
  .meta({ id: 'TopUpStatus' });
export type TopUpStatus = z.infer<typeof topUpStatus>;

export const topUpTrigger = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('below'), amount: z.union([money, credits]).describe('At or below it.') }),
    z.strictObject({ kind: z.literal('days_left'), days: z.number().int().min(1).max(60) }),
  ])
  .meta({ id: 'TopUpTrigger' });
export type TopUpTrigger = z.infer<typeof topUpTrigger>;

export const topUpMode = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('fixed'),
      amount: money.nullable().describe('On balance plans.'),
      quantity: z.number().int().min(1).max(100).nullable().describe('On credits plans: how many of the pack.'),
    }),
    z.strictObject({ kind: z.literal('to_target'), target: z.union([money, credits]) }),
    z.strictObject({
      kind: z.literal('predictive'),
      days: z.number().int().min(1).max(90).describe('Funds that many days at the current pace.'),
    }),
  ])
  .meta({ id: 'TopUpMode' });
export type TopUpMode = z.infer<typeof topUpMode>;

const ruleFields = {
  trigger: topUpTrigger,
  mode: topUpMode,
  pack: catalogueKey.nullable().describe('On credits plans: what is bought. `null` on balance plans.'),
  monthlyCap: money.describe('Never more than this in one month of the customer, tax included.'),
  paymentMethodId: identifier.nullable().describe('`null`: the one any purchase would charge.'),
};

export const topUpRuleInput = z.strictObject(ruleFields).meta({ id: 'TopUpRuleInput' });
export type TopUpRuleInput = z.infer<typeof topUpRuleInput>;

export const topUpConsentInput = z
  .strictObject({
    textVersion: z.string().min(1).max(60).describe('Of the text that was shown.'),
    accepted: z.literal(true),
  })
  .meta({ id: 'TopUpConsentInput' });

/** Switches it on, or changes it. Each time the customer agrees anew, and that is kept. */
export const autoTopUpInput = z
  .strictObject({ rule: topUpRuleInput, consent: topUpConsentInput })
  .meta({ id: 'AutoTopUpInput' });
export type AutoTopUpInput = z.infer<typeof autoTopUpInput>;

export const topUpConsent = z
  .strictObject({
    textVersion: z.string(),
    textHash: z.string().describe('SHA-256 of the text, hex.'),
    actor: z.string().describe('The session that agreed.'),
    at: timestamp,
  })
  .meta({ id: 'TopUpConsent' });
export type TopUpConsent = z.infer<typeof topUpConsent>;

export const autoTopUp = z
  .strictObject({
    enabled: z.boolean(),
    offered: z.boolean().describe('false: nothing can be topped up on this plan.'),
    status: topUpStatus,
    rule: topUpRuleInput.nullable().describe('As it was last set, also while it is off.'),
    backupPaymentMethodId: identifier.nullable().describe('Asked once after a definitive decline.'),
    month: z
      .strictObject({
        start: timestamp,
        end: timestamp,
        spent: money.describe('By automatic charges, tax included; one that is under way counts.'),
        cap: money.nullable(),
        charges: z.number().int(),
      })
      .describe('In the time zone of the customer.'),
    limits: z
      .strictObject({
        cooldownMinutes: z.number().int(),
        attempts: z.strictObject({ count: z.number().int(), minutes: z.number().int() }),
        failuresPerHour: z.number().int(),
        pauseAfterFailures: z.number().int(),
        maximumMonthlyCap: money.nullable(),
        firstChargeNoticeHours: z.number().int(),
      })
      .describe("The seller's own, so that the page can say them."),
    consent: topUpConsent.nullable(),
    consentText: z
      .strictObject({ version: z.string(), text: z.string() })
      .describe('What has to be shown and agreed to. A translation keeps its version.'),
  })
  .meta({ id: 'AutoTopUp' });
export type AutoTopUp = z.infer<typeof autoTopUp>;

export const topUpWarning = z
  .enum([
    'charges_now',
    'cap_below_one_charge',
    'cap_nearly_used',
    'below_spend_of_a_day',
    'no_payment_method',
    'payment_method_not_chargeable',
    'not_enough_data',
    'purchases_blocked',
  ])
  .meta({ id: 'TopUpWarning' });
export type TopUpWarning = z.infer<typeof topUpWarning>;

/** What would happen if the rule were saved now. Nothing is. */
export const topUpPreview = z
  .strictObject({
    chargesNow: z.boolean(),
    charge: z
      .strictObject({
        subtotal: money,
        tax: money,
        total: money,
        gives: z.union([credits, ledgerMoney]),
        quantity: z.number().int().nullable(),
      })
      .nullable()
      .describe('One automatic charge as of now; `null` when it cannot be said.'),
    capRemaining: money.describe('Of this month.'),
    threshold: z.union([credits, ledgerMoney]).nullable().describe('The level it would fire at, at the current pace.'),
    firesAt: timestamp.nullable().describe('When that level would be reached at the current pace.'),
    warnings: z.array(topUpWarning),
  })
  .meta({ id: 'TopUpPreview' });
export type TopUpPreview = z.infer<typeof topUpPreview>;

/** What the rule would have done in the last 30 days. */
export const topUpSimulation = z
  .strictObject({
    days: z.number().int(),
    charges: z.array(z.strictObject({ on: z.string().describe('Day, YYYY-MM-DD.'), total: money })),
    count: z.number().int(),
    total: money,
    heldByCap: z.number().int().describe('Charges that the monthly cap would have held back.'),
    ranOutDays: z.number().int().describe('Days on which it would still have run out.'),
    reason: z.enum(['not_enough_data']).nullable(),
  })
  .meta({ id: 'TopUpSimulation' });
export type TopUpSimulation = z.infer<typeof topUpSimulation>;

/** One line of "why was I charged?", or why not. */
export const topUpLogEntry = z
  .strictObject({
    id: identifier,
    at: timestamp,
    outcome: z.enum([
      'charging',
      'charged',
      'failed',
      'canceled',
      'held',
      'paused',
      'resumed',
      'enabled',
      'changed',
      'disabled',
      'announced',
    ]),
    reason: z.string().nullable().describe('Why it was held, paused or failed: a code of this contract.'),
    available: z.union([credits, ledgerMoney]).nullable().describe('What was left.'),
    threshold: z.union([credits, ledgerMoney]).nullable(),
    gives: z.union([credits, ledgerMoney]).nullable(),
    total: money.nullable().describe('Charged, or what would have been.'),
    monthSpent: money.nullable(),
    monthlyCap: money.nullable(),
    purchaseId: identifier.nullable(),
    invoiceId: identifier.nullable(),
    paymentMethodId: identifier.nullable(),
    usedBackup: z.boolean(),
    nextAttemptAt: timestamp.nullable(),
    times: z.number().int().describe('How often in a row it was held for this reason.'),
    lastAt: timestamp,
  })
  .meta({ id: 'TopUpLogEntry' });
export type TopUpLogEntry = z.infer<typeof topUpLogEntry>;

export const topUpLogPage = page(topUpLogEntry).meta({ id: 'TopUpLogPage' });
export type TopUpLogPage = z.infer<typeof topUpLogPage>;
export const topUpLogQuery = z.strictObject({ ...pageQuery });
export type TopUpLogQuery = z.infer<typeof topUpLogQuery>;

/** Errors: RFC 9457 problem details with a stable `code`. @see https://www.rfc-editor.org/rfc/rfc9457 */
import { z } from 'zod';
import { topUpStatus } from './auto-top-up.ts';
import { identifier, timestamp } from './common.ts';
import { credits, ledgerMoney, money } from './money.ts';
import { quote } from './quote.ts';
import { reachedSpendCap } from './spend-caps.ts';

/** Why something cannot be done. UI text is chosen by this code alone. Codes are only ever added. */
export const problemCode = z
  .enum([
    // the request
    'invalid_request',
    'not_found',
    'method_not_allowed',
    'payload_too_large',
    'unsupported_media_type',
    'idempotency_key_reused',
    'idempotency_key_in_flight',
    'rate_limited',
    // the session
    'unauthenticated',
    'session_expired',
    'permission_denied',
    'origin_not_allowed',
    // quoting and buying
    'amount_too_small',
    'amount_too_large',
    'currency_mismatch',
    'pack_unavailable',
    'purchase_not_offered',
    'payment_method_required',
    'payment_method_unavailable',
    'payment_method_in_use',
    'charge_not_possible',
    'invoice_not_payable',
    'plan_unavailable',
    'quote_expired',
    'quote_price_changed',
    'quote_superseded',
    'purchase_in_progress',
    'purchase_not_open',
    'purchase_settling',
    'payment_past_due',
    'account_frozen',
    'subscription_required',
    'refund_not_possible',
    'undo_not_possible',
    'review_not_open',
    'code_not_valid',
    'code_already_used',
    'code_not_applicable',
    'grace_not_allowed',
    'tax_unavailable',
    // the subscription
    'plan_change_not_allowed',
    'payment_needed',
    'renewal_pending',
    'seats_in_use',
    'nothing_scheduled',
    'add_on_unavailable',
    // capacity (operator side)
    'insufficient_credits',
    'insufficient_balance',
    'included_limit_reached',
    'spend_cap_reached',
    'feature_not_in_plan',
    'event_conflict',
    'hold_not_open',
    // files
    'export_too_large',
    // the service
    'payment_service_unavailable',
    'service_unavailable',
    'internal_error',
  ])
  .meta({ id: 'ProblemCode' });
export type ProblemCode = z.infer<typeof problemCode>;

/** What the customer (or the host) can do next. */
export const nextStep = z
  .enum([
    'correct_input',
    'retry',
    'retry_later',
    'renew_session',
    'confirm_again',
    'choose_payment_method',
    'choose_another_pack',
    'pay_open_invoice',
    'wait_for_purchase',
    'buy_credits',
    'add_funds',
    'raise_spend_cap',
    'change_plan',
    'ask_admin',
    'contact_seller',
  ])
  .meta({ id: 'NextStep' });

/** Exactly what is missing before an action may run. */
export const shortfall = z
  .strictObject({
    feature: identifier,
    need: z.union([credits, ledgerMoney]),
    have: z.union([credits, ledgerMoney]),
    shortfall: z.union([credits, ledgerMoney]),
  })
  .meta({ id: 'Shortfall' });
export type Shortfall = z.infer<typeof shortfall>;

export const problem = z
  .looseObject({
    type: z.string().describe('A URI reference that names the problem, e.g. `/problems/quote_expired`.'),
    title: z.string(),
    status: z.number().int(),
    code: problemCode,
    detail: z.string().optional().describe('For logs and developers; never shown to the customer as it is.'),
    param: z.string().optional().describe('The field at fault, as a dotted path.'),
    requestId: z.string(),
    next: nextStep.optional(),
    retryAfterSeconds: z.number().int().optional(),
    limit: money.optional().describe('The limit that was passed, with `amount_too_small` and `amount_too_large`.'),
    quote: quote.optional().describe('A fresh quote, when the customer only has to confirm again.'),
    purchaseId: identifier.optional().describe('The purchase that is in the way.'),
    invoiceId: identifier.optional().describe('The invoice that has to be paid first.'),
    shortfall: shortfall.optional(),
    spendCap: reachedSpendCap.optional().describe('The cap that was reached, and until when.'),
    autoTopUp: topUpStatus.optional().describe('Why no automatic top-up has come to help.'),
    countMax: z.number().int().positive().optional().describe('How many fit, with `export_too_large`.'),
    occurredAt: timestamp.optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;

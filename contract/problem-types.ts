import type { z } from 'zod';
import type { nextStep, ProblemCode } from './problem.ts';

export interface ProblemType {
  readonly status: number;
  readonly title: string;
  /** What the customer or the host can do about it, where that follows from the code alone. */
  readonly next?: z.infer<typeof nextStep>;
}

/** Status, title and next step of every problem, for servers, mocks and the OpenAPI document alike. */
export const problemTypes: Readonly<Record<ProblemCode, ProblemType>> = {
  invalid_request: { status: 400, title: 'The request does not fit the contract', next: 'correct_input' },
  not_found: { status: 404, title: 'There is no such thing for this customer' },
  method_not_allowed: { status: 405, title: 'This method is not offered here' },
  payload_too_large: { status: 413, title: 'The request body is too large' },
  unsupported_media_type: { status: 415, title: 'The request body must be application/json' },
  idempotency_key_reused: { status: 422, title: 'The idempotency key was used for another request' },
  idempotency_key_in_flight: {
    status: 409,
    title: 'The first request with this idempotency key is still running',
    next: 'retry',
  },
  rate_limited: { status: 429, title: 'Too many requests', next: 'retry_later' },

  unauthenticated: { status: 401, title: 'No valid credentials', next: 'renew_session' },
  session_expired: { status: 401, title: 'The session has ended', next: 'renew_session' },
  permission_denied: { status: 403, title: 'The session may not do this', next: 'ask_admin' },
  origin_not_allowed: { status: 403, title: 'This page may not call the API', next: 'contact_seller' },

  amount_too_small: { status: 422, title: 'The amount is below the minimum', next: 'correct_input' },
  amount_too_large: { status: 422, title: 'The amount is above the maximum', next: 'correct_input' },
  currency_mismatch: {
    status: 422,
    title: 'The amount is in another currency than the account',
    next: 'correct_input',
  },
  pack_unavailable: { status: 409, title: 'The pack is no longer sold', next: 'choose_another_pack' },
  purchase_not_offered: { status: 409, title: 'This cannot be bought on the current plan', next: 'change_plan' },
  payment_method_required: { status: 409, title: 'A payment method is needed first', next: 'choose_payment_method' },
  payment_method_unavailable: {
    status: 409,
    title: 'The payment method cannot be used',
    next: 'choose_payment_method',
  },
  payment_method_in_use: {
    status: 409,
    title: 'The payment method is still needed',
    next: 'choose_payment_method',
  },
  invoice_not_payable: { status: 409, title: 'The invoice is not open' },
  plan_unavailable: { status: 409, title: 'The plan is no longer sold', next: 'change_plan' },
  charge_not_possible: {
    status: 409,
    title: 'This customer cannot be charged exactly this amount',
    next: 'contact_seller',
  },
  quote_expired: { status: 409, title: 'The quote has expired', next: 'confirm_again' },
  quote_price_changed: { status: 409, title: 'The total has changed since the quote', next: 'confirm_again' },
  quote_superseded: { status: 409, title: 'Another purchase has settled since the quote', next: 'confirm_again' },
  purchase_in_progress: { status: 409, title: 'Another purchase has not ended yet', next: 'wait_for_purchase' },
  purchase_not_open: { status: 409, title: 'The purchase has ended' },
  purchase_settling: { status: 409, title: 'The purchase may just have taken money', next: 'wait_for_purchase' },
  payment_past_due: { status: 409, title: 'An invoice has to be paid first', next: 'pay_open_invoice' },
  account_frozen: { status: 403, title: 'The account is being reviewed', next: 'contact_seller' },
  subscription_required: { status: 402, title: 'There is no subscription that allows this', next: 'change_plan' },
  plan_change_not_allowed: { status: 409, title: 'This change is not possible for this subscription' },
  payment_needed: { status: 409, title: 'The change has to be paid: ask for a quote', next: 'confirm_again' },
  renewal_pending: { status: 409, title: 'The renewal of the plan has not been paid yet', next: 'retry_later' },
  seats_in_use: { status: 409, title: 'More seats are in use than there would be', next: 'correct_input' },
  nothing_scheduled: { status: 409, title: 'There is nothing scheduled that could be undone' },
  add_on_unavailable: { status: 409, title: 'The add-on cannot be had with this plan', next: 'change_plan' },
  refund_not_possible: { status: 409, title: 'That much cannot be refunded', next: 'correct_input' },
  undo_not_possible: { status: 409, title: 'The purchase can no longer be undone' },
  review_not_open: { status: 409, title: 'The purchase does not wait for a decision' },
  code_not_valid: { status: 404, title: 'There is no such code', next: 'correct_input' },
  code_already_used: { status: 409, title: 'The code has been used' },
  code_not_applicable: { status: 409, title: 'The code does not apply here', next: 'correct_input' },
  grace_not_allowed: { status: 422, title: 'That is more grace than the policy allows', next: 'correct_input' },
  tax_unavailable: { status: 503, title: 'The tax cannot be determined now', next: 'retry_later' },

  insufficient_credits: { status: 402, title: 'There are not enough credits', next: 'buy_credits' },
  insufficient_balance: { status: 402, title: 'The balance is too low', next: 'add_funds' },
  included_limit_reached: { status: 402, title: 'What the plan includes is used up', next: 'change_plan' },
  spend_cap_reached: { status: 402, title: 'A spend cap of the customer is reached', next: 'raise_spend_cap' },
  feature_not_in_plan: { status: 403, title: 'The feature is not part of the plan', next: 'change_plan' },
  event_conflict: { status: 409, title: 'The id was used for something else' },
  hold_not_open: { status: 409, title: 'The hold has ended' },

  export_too_large: { status: 422, title: 'More documents than one file may hold', next: 'correct_input' },

  payment_service_unavailable: { status: 503, title: 'The payment service does not answer', next: 'retry_later' },
  service_unavailable: { status: 503, title: 'The service is not available now', next: 'retry_later' },
  internal_error: { status: 500, title: 'Something went wrong on our side', next: 'retry_later' },
};

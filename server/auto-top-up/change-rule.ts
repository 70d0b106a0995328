import { createHash } from 'node:crypto';
import type { AutoTopUp, AutoTopUpInput, TopUpRuleInput } from '../../contract/auto-top-up.ts';
import type { Permission } from '../../contract/account.ts';
import { wakeWatch } from '../alerts/watch.ts';
import type { Billing } from '../context.ts';
import type { TopUpRule } from '../domain/auto-top-up.ts';
import { currentConsentText } from '../domain/auto-top-up-consent.ts';
import { parseRule, TopUpRefusal } from '../domain/top-up-rule.ts';
import { announce } from '../notifications/announce.ts';
import { DomainProblem } from '../problems.ts';
import { loadBuyer } from '../purchases/create-quote.ts';
import type { BillingTransaction, Executor } from '../store/database.ts';
import { lockWallets, readCustomerState } from '../store/wallet-repository.ts';
import { bumpChange } from './evaluate.ts';
import { readRule, ruleColumns, type RuleRow } from './rule-row.ts';
import { logTopUp } from './top-up-log.ts';
import { viewAutoTopUp } from './view-rule.ts';

/** Who changes it: the session, and what it may do. */
export interface Actor {
  readonly sessionId: string;
  readonly permissions: readonly Permission[];
}

/**
 * Switches automatic top-ups on, or changes them. The consent is kept word for word by its hash, with who gave it and when. Throws
 * `DomainProblem`: invalid_request (`consent.textVersion` when another text is in force), purchase_not_offered, pack_unavailable,
 * amount_too_small, amount_too_large, currency_mismatch, payment_method_unavailable.
 */
export async function putAutoTopUp(
  billing: Billing,
  customerId: string,
  input: AutoTopUpInput,
  actor: Actor,
): Promise<AutoTopUp> {
  if (input.consent.textVersion !== currentConsentText().version) {
    throw new DomainProblem('invalid_request', { param: 'consent.textVersion', detail: 'Another text is in force.' });
  }
  const rule = await readAskedRule(billing, billing.database.db, customerId, input.rule);
  await billing.database.transaction(async (transaction) => {
    await lockWallets(transaction, customerId);
    const earlier = await readRule(transaction, customerId);
    const consentId = await keepConsent(billing, transaction, customerId, input, actor);
    const row = await writeRule(billing, transaction, { customerId, rule, input, consentId, earlier });
    const isNew = !earlier?.enabled;
    await logTopUp(billing, transaction, row, { outcome: isNew ? 'enabled' : 'changed', actor: actorName(actor) });
    if (isNew) await announce(billing, transaction, { customerId, type: 'auto_top_up.enabled', data: {} });
    await bumpChange(transaction, customerId);
    await wakeWatch(transaction, customerId, billing.now());
  });
  return viewAutoTopUp(billing, customerId);
}

/** Off with one call. Only the customer switches it on again: no purchase does. */
export async function disableAutoTopUp(billing: Billing, customerId: string, actor: Actor): Promise<AutoTopUp> {
  await change(billing, customerId, async (transaction, rule) => {
    if (!rule.enabled) return;
    await setRule(transaction, customerId, { enabled: false, paused_reason: null, paused_at: null, ...NOT_HELD });
    await logTopUp(billing, transaction, rule, { outcome: 'disabled', actor: actorName(actor) });
    await announce(billing, transaction, { customerId, type: 'auto_top_up.disabled', data: {} });
  });
  return viewAutoTopUp(billing, customerId);
}

/** Goes on after it had paused itself. What limits the attempts goes on too. */
export async function resumeAutoTopUp(billing: Billing, customerId: string, actor: Actor): Promise<AutoTopUp> {
  await change(billing, customerId, async (transaction, rule) => {
    if (!rule.enabled || rule.paused_reason === null) return;
    await setRule(transaction, customerId, { paused_reason: null, paused_at: null, failures_in_row: 0, ...NOT_HELD });
    const { paused_reason: reason } = rule;
    await logTopUp(billing, transaction, rule, { outcome: 'resumed', actor: actorName(actor), reason });
  });
  return viewAutoTopUp(billing, customerId);
}

const NOT_HELD = { held_reason: null, held_until: null, held_log_id: null } as const;

async function change(
  billing: Billing,
  customerId: string,
  work: (transaction: BillingTransaction, rule: RuleRow) => Promise<void>,
): Promise<void> {
  await billing.database.transaction(async (transaction) => {
    await lockWallets(transaction, customerId);
    const rule = await readRule(transaction, customerId);
    if (!rule) return;
    await work(transaction, rule);
    await bumpChange(transaction, customerId);
    await wakeWatch(transaction, customerId, billing.now());
  });
}

/** The rule as it was asked for, held against the plan and the seller's limits. */
export async function readAskedRule(
  billing: Billing,
  executor: Executor,
  customerId: string,
  input: TopUpRuleInput,
): Promise<TopUpRule> {
  const catalogue = await billing.catalogue();
  const state = await readCustomerState(executor, customerId, { catalogue, now: billing.now() });
  if (!state) throw new DomainProblem('not_found');
  if (input.paymentMethodId !== null) await requireMethod(billing, executor, customerId, input.paymentMethodId);
  try {
    return parseRule(input, { catalogue, standing: state.standing, currency: state.currency });
  } catch (error) {
    throw error instanceof TopUpRefusal ? new DomainProblem(error.code, error.fields) : error;
  }
}

async function requireMethod(billing: Billing, executor: Executor, customerId: string, id: string): Promise<void> {
  const buyer = await loadBuyer(billing, executor, customerId);
  const method = buyer.paymentMethods.find((each) => each.id === id);
  if (method?.chargeable_off_session) return;
  throw new DomainProblem('payment_method_unavailable', { param: 'rule.paymentMethodId' });
}

async function keepConsent(
  billing: Billing,
  transaction: BillingTransaction,
  customerId: string,
  input: AutoTopUpInput,
  actor: Actor,
): Promise<string> {
  const { version, text } = currentConsentText();
  const id = billing.newId();
  await transaction
    .insertInto('consent_record')
    .values({
      customer_id: customerId,
      id,
      kind: 'auto_top_up',
      text_version: version,
      text_hash: createHash('sha256').update(text).digest(),
      actor: actorName(actor),
      permissions: [...actor.permissions],
      agreed_to: JSON.stringify(input.rule),
      at: billing.now(),
    })
    .execute();
  return id;
}

async function writeRule(
  billing: Billing,
  transaction: BillingTransaction,
  input: {
    readonly customerId: string;
    readonly rule: TopUpRule;
    readonly input: AutoTopUpInput;
    readonly consentId: string;
    readonly earlier: RuleRow | null;
  },
): Promise<RuleRow> {
  const now = billing.now();
  const { customerId, earlier } = input;
  const columns = {
    ...ruleColumns(input.rule),
    enabled: true,
    payment_method_id: input.input.rule.paymentMethodId,
    consent_id: input.consentId,
    enabled_at: earlier?.enabled ? earlier.enabled_at : now,
    // Whoever switches it on again is told again before the first charge.
    first_notice_at: earlier?.enabled ? earlier.first_notice_at : null,
    paused_reason: null,
    paused_at: null,
    failures_in_row: 0,
    updated_at: now,
    ...NOT_HELD,
  };
  return transaction
    .insertInto('auto_top_up_rule')
    .values({ customer_id: customerId, ...columns })
    .onConflict((conflict) =>
      conflict
        .column('customer_id')
        .doUpdateSet((row) => ({ ...columns, version: row('auto_top_up_rule.version', '+', 1n) })),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
}

async function setRule(transaction: BillingTransaction, customerId: string, values: Partial<RuleRow>): Promise<void> {
  await transaction
    .updateTable('auto_top_up_rule')
    .set((row) => ({ ...values, version: row('version', '+', 1n) }))
    .where('customer_id', '=', customerId)
    .execute();
}

function actorName({ sessionId }: Actor): string {
  return `session:${sessionId}`;
}

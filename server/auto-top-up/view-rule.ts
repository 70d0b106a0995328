import type { AutoTopUp, TopUpConsent } from '../../contract/auto-top-up.ts';
import type { Billing } from '../context.ts';
import { monthEnd, monthSpent, monthStart } from '../domain/auto-top-up.ts';
import { currentConsentText } from '../domain/auto-top-up-consent.ts';
import { localMonth } from '../domain/local-time.ts';
import { toMoney } from '../domain/micro.ts';
import { exponentOf } from '../domain/plan-standing.ts';
import { policyOf } from '../domain/policy.ts';
import { describeRule, maximumCap, topUpUnit } from '../domain/top-up-rule.ts';
import { loadBuyer } from '../purchases/create-quote.ts';
import type { Executor } from '../store/database.ts';
import type { Row } from '../store/tables.ts';
import { readCustomerState } from '../store/wallet-repository.ts';
import { readAttempts, readRule, toRule } from './rule-row.ts';
import { topUpStatusOf } from './top-up-status.ts';

/** The customer's automatic top-up: rule, where it stands, what it took this month. Throws `DomainProblem` not_found. */
export async function viewAutoTopUp(billing: Billing, customerId: string): Promise<AutoTopUp> {
  const { db } = billing.database;
  const catalogue = await billing.catalogue();
  const now = billing.now();
  const buyer = await loadBuyer(billing, db, customerId);
  const state = await readCustomerState(db, customerId, { catalogue, now });
  const { currency, time_zone: timeZone } = buyer.customer;
  const rule = await readRule(db, customerId);
  const month = localMonth(now, timeZone);
  const attempts = (await readAttempts(db, { customerId, month, since: now })).filter((each) => each.month === month);
  const exponent = exponentOf(catalogue, currency);
  const money = (minor: bigint) => toMoney(minor, currency, exponent);
  const backup = buyer.paymentMethods.find((method) => method.is_backup);
  const consent = rule?.consent_id ? await readConsent(db, customerId, rule.consent_id) : null;
  return {
    enabled: rule?.enabled ?? false,
    offered: topUpUnit({ catalogue, standing: state?.standing ?? null, currency }) !== null,
    status: (await topUpStatusOf(db, customerId, now)) ?? { state: 'off', reason: null, until: null },
    rule: rule && describeRule(toRule(rule), rule.payment_method_id, catalogue),
    backupPaymentMethodId: backup?.id ?? null,
    month: {
      start: monthStart(now, timeZone).toISOString(),
      end: monthEnd(now, timeZone).toISOString(),
      spent: money(monthSpent(attempts, month)),
      cap: rule === null ? null : money(rule.monthly_cap_minor),
      charges: attempts.filter(({ outcome }) => outcome === 'succeeded').length,
    },
    limits: describeLimits(catalogue, currency, money),
    consent: consent && describeConsent(consent),
    consentText: currentConsentText(),
  };
}

function describeLimits(
  catalogue: Awaited<ReturnType<Billing['catalogue']>>,
  currency: string,
  money: (minor: bigint) => ReturnType<typeof toMoney>,
): AutoTopUp['limits'] {
  const limits = policyOf(catalogue).autoTopUp;
  const maximum = maximumCap(catalogue, currency);
  return {
    cooldownMinutes: limits.cooldownMinutes,
    attempts: { count: limits.attemptsPerWindow, minutes: limits.windowMinutes },
    failuresPerHour: limits.failuresPerHour,
    pauseAfterFailures: limits.pauseAfterFailures,
    maximumMonthlyCap: maximum === null ? null : money(maximum),
    firstChargeNoticeHours: limits.firstChargeNoticeHours,
  };
}

async function readConsent(executor: Executor, customerId: string, id: string): Promise<Row<'consent_record'> | null> {
  const row = await executor
    .selectFrom('consent_record')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

function describeConsent(row: Row<'consent_record'>): TopUpConsent {
  return {
    textVersion: row.text_version,
    textHash: row.text_hash.toString('hex'),
    actor: row.actor,
    at: row.at.toISOString(),
  };
}

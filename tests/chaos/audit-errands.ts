/** Whether what happens by itself has happened, once, and gave what it is for. With plain SQL. */
import type { Client } from 'pg';
import type { Violation } from './audit.ts';
import { CREDITS_PER_IMAGE, PRO_CREDITS, STARTER_CREDITS, USED_AT_FIRST } from './errands.ts';
import type { ProcessorCharge } from './processor.ts';
import type { Scenario } from './scenario.ts';
import type { Expected } from './trip.ts';

const MICRO = 1_000_000n;
/** As the policy has it by default, and with it the rule of the errands. */
const COOLDOWN_MINUTES = 5;

const STANDING = `
  select s.plan_key, (coalesce(usable.micro, 0) - coalesce(w.debt_micro, 0))::text as left_micro,
    (select count(*)::int from billing.purchase p
      where p.customer_id = s.customer_id and p.kind = 'plan_change' and p.status = 'succeeded') as upgrades
  from billing.subscription s
  join billing.customer c on c.customer_id = s.customer_id
  left join billing.wallet w on w.customer_id = s.customer_id and w.unit = 'credits'
  -- By the customer's own clock: what has ended is taken off with the next use, and nobody can use it any more.
  cross join lateral (select sum(g.remaining_micro) as micro from billing.credit_grant g
    where g.customer_id = s.customer_id and g.unit = 'credits' and g.voided_at is null
      and (g.expires_at is null or g.expires_at > now() + make_interval(secs => c.clock_offset_seconds))) usable
  where s.customer_id = $1 and s.status <> 'canceled'`;

const DOUBLE_ALLOWANCE = `
  select g.period_start::text, count(*)::int as lots from billing.credit_grant g
  where g.customer_id = $1 and g.source = 'plan' and g.voided_at is null and g.remaining_micro > 0
  group by g.period_start having count(*) > 1`;

const HURRIED = `
  select a.started_at::text from (
    select started_at, lag(started_at) over (order by started_at) as before
    from billing.auto_top_up_attempt where customer_id = $1) a
  where a.started_at < a.before + make_interval(mins => $2)`;

interface Standing {
  readonly plan_key: string;
  readonly left_micro: string;
  readonly upgrades: number;
}

export async function auditErrand(
  client: Client,
  { kind }: Scenario,
  customerId: string,
  attempts: readonly ProcessorCharge[],
  expected: Expected | null,
): Promise<Violation[]> {
  if (kind === 'credit_pack' || kind === 'balance_topup') return [];
  const [standing] = (await client.query<Standing>(STANDING, [customerId])).rows;
  if (!standing) return [{ kind: 'invoice_disagrees', detail: `${customerId}: the subscription is gone` }];
  const found = expected ? missed(expected, attempts) : [];
  const wantedPlan = kind === 'plan_change' && standing.upgrades > 0 ? 'pro' : null;
  if (wantedPlan !== null && standing.plan_key !== wantedPlan) {
    found.push({
      kind: 'lost_credit',
      detail: `${customerId}: paid for ${wantedPlan}, and is on ${standing.plan_key}`,
    });
  }
  if (kind === 'plan_change' && wantedPlan === null && standing.plan_key === 'pro') {
    found.push({ kind: 'credit_without_money', detail: `${customerId}: on pro, and nothing was paid` });
  }
  const wantedMicro = (expected?.creditsLeft ?? leftAfterChange(standing)) * MICRO;
  const leftMicro = BigInt(standing.left_micro);
  if (leftMicro !== wantedMicro) {
    const kindOfWrong = leftMicro > wantedMicro ? 'double_credit' : 'lost_credit';
    found.push({ kind: kindOfWrong, detail: `${customerId}: ${leftMicro} are left, and ${wantedMicro} should be` });
  }
  for (const row of (await client.query<{ period_start: string }>(DOUBLE_ALLOWANCE, [customerId])).rows) {
    found.push({ kind: 'double_credit', detail: `${customerId}: two allowances of ${row.period_start}` });
  }
  for (const row of (await client.query<{ started_at: string }>(HURRIED, [customerId, COOLDOWN_MINUTES])).rows) {
    found.push({ kind: 'uninvited_attempt', detail: `${customerId}: no pause before that of ${row.started_at}` });
  }
  return found;
}

function missed(expected: Expected, attempts: readonly ProcessorCharge[]): Violation[] {
  const found: Violation[] = [];
  const charges = attempts.filter(({ hasSucceeded }) => hasSucceeded).length;
  if (charges < expected.charges) {
    found.push({ kind: 'missing_charge', detail: `${charges} charges of ${expected.charges} that were due` });
  }
  if (attempts.length > expected.attemptsMax) {
    const detail = `banks were asked ${attempts.length} times, and ${expected.attemptsMax} at most should have been`;
    found.push({ kind: 'uninvited_attempt', detail });
  }
  return found;
}

/** The new plan's allowance without what was used of the old one, or the old one's as it was. */
function leftAfterChange({ upgrades }: Standing): bigint {
  return (upgrades > 0 ? PRO_CREDITS : STARTER_CREDITS) - BigInt(USED_AT_FIRST) * CREDITS_PER_IMAGE;
}

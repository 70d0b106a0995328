import type { AlertsInput, AutoTopUp, Session, SpendCapsInput, TopUpRuleInput } from 'billing-portal-contract';
import type { OperatorClient } from '../operator-client.ts';

/** What a customer has set themselves: only they can, so the seed opens a session for them. */
export interface SeededLimits {
  readonly rule?: TopUpRuleInput;
  readonly alerts?: AlertsInput['items'];
  readonly caps?: SpendCapsInput['items'];
}

/** Sets it once; a rule that is there already is left alone, with the permission that was given for it. */
export async function setLimits(operator: OperatorClient, customer: string, limits: SeededLimits): Promise<void> {
  const { token } = await operator.call<Session>('POST', '/sessions', { customer });
  const page = <Answer>(method: 'GET' | 'PUT', path: string, body?: unknown) =>
    operator.callAs<Answer>(token, method, path, body);
  if (limits.alerts) await page('PUT', '/alerts', { items: limits.alerts });
  if (limits.caps) await page('PUT', '/spend-caps', { items: limits.caps });
  if (!limits.rule) return;
  const { consentText, rule } = await page<AutoTopUp>('GET', '/auto-top-up');
  if (rule !== null) return;
  const consent = { textVersion: consentText.version, accepted: true };
  await page('PUT', '/auto-top-up', { rule: limits.rule, consent });
}

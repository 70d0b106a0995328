import type { FullContext } from './check.ts';
import { ConformanceClient } from './client.ts';

export interface MadeCustomer {
  /** As the operator names it. */
  readonly externalId: string;
  readonly portal: ConformanceClient;
}

/** Makes a customer on a plan, with a test card, and opens a session for them. */
export async function makeCustomer(
  context: FullContext,
  label: string,
  options: { readonly plan?: string; readonly card?: string | null; readonly name?: string } = {},
): Promise<MadeCustomer> {
  const { operator, run, country } = context;
  const externalId = `conformance-${run}-${label}`;
  await operator.call('putCustomer', { body: { externalId, name: options.name ?? `Conformance ${label}`, country } });
  await operator.call('putSubscription', { body: { customer: externalId, plan: options.plan ?? context.creditsPlan } });
  const { card = 'visa_ok' } = options;
  if (card !== null) await operator.call('addSandboxCard', { body: { customer: externalId, testCard: card } });
  return { externalId, portal: await openSession(context, externalId) };
}

export async function openSession(
  { operator }: FullContext,
  customer: string,
  options: Readonly<Record<string, unknown>> = {},
): Promise<ConformanceClient> {
  const { token } = await operator.call('createSession', { body: { customer, ...options } });
  return new ConformanceClient(operator.baseUrl, token);
}

import type { CompletePaymentMethodSetup, PaymentMethod, PaymentMethodSetup } from '../../contract/payment-method.ts';
import type { Billing } from '../context.ts';
import { GatewayError } from '../payments/payment-gateway.ts';
import { DomainProblem } from '../problems.ts';
import { keepPaymentMethod } from './keep-payment-method.ts';
import { tellDefault } from './payment-methods.ts';
import { ensureProcessorCustomer } from './processor-customer.ts';

/** Starts adding a payment method: the browser hands what it collects to the processor, never to us. */
export async function createSetup(billing: Billing, customerId: string): Promise<PaymentMethodSetup> {
  const processorCustomerId = await ensureProcessorCustomer(billing, customerId);
  const setup = await billing.gateway.createSetup(processorCustomerId, { idempotencyKey: `setup:${billing.newId()}` });
  return setup.provider === 'sandbox' ? { ...setup, testCards: [...setup.testCards] } : setup;
}

/** Throws `not_found`, `payment_method_unavailable` or `invalid_request`. */
export async function completeSetup(
  billing: Billing,
  customerId: string,
  setupId: string,
  request: CompletePaymentMethodSetup,
): Promise<PaymentMethod> {
  const processorCustomerId = await ensureProcessorCustomer(billing, customerId);
  const input = { testCard: request.testCard ?? null };
  const method = await refusing(() =>
    billing.gateway.completeSetup(processorCustomerId, setupId, input, {
      idempotencyKey: `setup-complete:${customerId}:${setupId}:${input.testCard ?? ''}`,
    }),
  );
  const kept = await keepPaymentMethod(billing, customerId, method, { makeDefault: request.makeDefault ?? false });
  if (kept.isDefault) await tellDefault(billing, customerId, method.id);
  return kept;
}

/** Test mode only: saves a test card as the default. Throws `not_found` in live mode, `invalid_request` for no such card. */
export async function saveTestCard(billing: Billing, customerId: string, testCard: string): Promise<PaymentMethod> {
  if (billing.gateway.livemode) throw new DomainProblem('not_found');
  const processorCustomerId = await ensureProcessorCustomer(billing, customerId);
  const method = await refusing(() =>
    billing.gateway.saveTestCard(processorCustomerId, testCard, {
      idempotencyKey: `test-card:${customerId}:${testCard}`,
    }),
  );
  return keepPaymentMethod(billing, customerId, method, { makeDefault: true });
}

async function refusing<Result>(call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    switch (error.kind) {
      case 'missing':
        throw new DomainProblem('not_found');
      case 'invalid_request':
      case 'idempotency_conflict':
        throw new DomainProblem('invalid_request', { param: 'testCard' });
      case 'declined':
      case 'invalid_state':
        throw new DomainProblem('payment_method_unavailable');
      default:
        throw error;
    }
  }
}

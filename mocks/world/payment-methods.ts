import type { CompletePaymentMethodSetup, PaymentMethod, PaymentMethodSetup } from 'billing-portal-contract';
import type { MockContext } from './context.ts';
import { refuse } from './problems.ts';
import type { MockCustomer, MockPaymentMethod } from './state.ts';
import { testCard, testCards } from './test-cards.ts';

export function paymentMethodView(context: MockContext, method: MockPaymentMethod): PaymentMethod {
  const status = expiryStatus(method, context.now());
  return {
    id: method.id,
    type: 'card',
    label: method.brand,
    card: {
      brand: method.brand,
      last4: method.last4,
      expiryMonth: method.expiryMonth,
      expiryYear: method.expiryYear,
    },
    isDefault: method.isDefault,
    isBackup: method.isBackup,
    status,
    chargeableOffSession: status !== 'expired' && !method.testCard.startsWith('three_d_secure'),
  };
}

/** A card is good until the end of its month; the two months before it count as expiring. */
function expiryStatus(method: MockPaymentMethod, now: Date): PaymentMethod['status'] {
  const monthsLeft = (method.expiryYear - now.getUTCFullYear()) * 12 + method.expiryMonth - 1 - now.getUTCMonth();
  if (monthsLeft < 0) return 'expired';
  return monthsLeft < 2 ? 'expiring' : 'usable';
}

export function listPaymentMethods(context: MockContext, customer: MockCustomer): PaymentMethod[] {
  return [...customer.paymentMethods]
    .sort((a, b) => Number(b.isDefault) - Number(a.isDefault))
    .map((method) => paymentMethodView(context, method));
}

export function defaultMethod(customer: MockCustomer): MockPaymentMethod | null {
  return customer.paymentMethods.find((method) => method.isDefault) ?? null;
}

export function methodById(customer: MockCustomer, id: string): MockPaymentMethod | null {
  return customer.paymentMethods.find((method) => method.id === id) ?? null;
}

/** Saves a test card, as the pretend processor does when a setup is completed. */
export function saveTestCard(
  context: MockContext,
  customer: MockCustomer,
  key: string,
  options: { readonly makeDefault: boolean },
): MockPaymentMethod {
  const card = testCard(key);
  if (!card) throw refuse('payment_method_unavailable', { param: 'testCard' });
  const isFirst = customer.paymentMethods.length === 0;
  const method: MockPaymentMethod = {
    id: context.newId('pm'),
    testCard: card.key,
    brand: card.brand,
    last4: card.last4,
    expiryMonth: 8,
    expiryYear: context.now().getUTCFullYear() + 3,
    isDefault: false,
    isBackup: false,
  };
  customer.paymentMethods.push(method);
  if (isFirst || options.makeDefault) makeDefault(customer, method);
  return method;
}

function makeDefault(customer: MockCustomer, method: MockPaymentMethod): void {
  for (const other of customer.paymentMethods) other.isDefault = other === method;
  method.isBackup = false;
}

export function setDefaultPaymentMethod(context: MockContext, customer: MockCustomer, id: string): PaymentMethod {
  const method = methodById(customer, id);
  if (!method) throw refuse('not_found');
  makeDefault(customer, method);
  return paymentMethodView(context, method);
}

/** Throws `not_found`, or `payment_method_in_use` for the default. */
export function setBackupPaymentMethod(context: MockContext, customer: MockCustomer, id: string): PaymentMethod {
  const method = methodById(customer, id);
  if (!method) throw refuse('not_found');
  if (method.isDefault) throw refuse('payment_method_in_use');
  for (const other of customer.paymentMethods) other.isBackup = other === method;
  return paymentMethodView(context, method);
}

/** The last one stays while a subscription needs it. Throws `not_found` or `payment_method_in_use`. */
export function removePaymentMethod(customer: MockCustomer, id: string): void {
  const method = methodById(customer, id);
  if (!method) throw refuse('not_found');
  const rest = customer.paymentMethods.filter((other) => other !== method);
  if (rest.length === 0) throw refuse('payment_method_in_use');
  customer.paymentMethods.splice(0, customer.paymentMethods.length, ...rest);
  const next = rest.find(({ isBackup }) => isBackup) ?? rest.at(-1);
  if (method.isDefault && next) makeDefault(customer, next);
}

export function createSetup(context: MockContext, customer: MockCustomer): PaymentMethodSetup {
  const id = context.newId('setup');
  customer.setups.add(id);
  return {
    provider: 'sandbox',
    id,
    testCards: testCards.map(({ key, name, brand, last4 }) => ({ key, name, brand, last4 })),
  };
}

export function completeSetup(
  context: MockContext,
  customer: MockCustomer,
  id: string,
  request: CompletePaymentMethodSetup,
): PaymentMethod {
  if (!customer.setups.has(id)) throw refuse('not_found');
  const method = saveTestCard(context, customer, request.testCard ?? 'visa_ok', {
    makeDefault: request.makeDefault ?? false,
  });
  customer.setups.delete(id);
  return paymentMethodView(context, method);
}

import {
  GatewayError,
  type ProcessorCustomerDetails,
  type ProcessorPaymentMethod,
  type ProcessorSetup,
} from '../payment-gateway.ts';
import { newSandboxId, type Books } from './books.ts';
import { requireCustomer } from './invoices.ts';
import type { SandboxClient } from './sandbox-database.ts';
import { asPaymentMethod, findTestCard, testCards } from './test-cards.ts';

export async function insertCustomer(
  books: Books,
  client: SandboxClient,
  input: { readonly customerId: string },
): Promise<string> {
  const id = newSandboxId('cus');
  await client.query(`insert into customer (id, reference, name, created_at) values ($1, $2, '', $3)`, [
    id,
    input.customerId,
    books.now(),
  ]);
  return id;
}

export async function updateCustomer(
  client: SandboxClient,
  customerId: string,
  { name, email }: ProcessorCustomerDetails,
): Promise<void> {
  await requireCustomer(client, customerId);
  await client.query('update customer set name = $2, email = $3 where id = $1', [customerId, name, email]);
}

export async function listMethods(client: SandboxClient, customerId: string): Promise<ProcessorPaymentMethod[]> {
  await requireCustomer(client, customerId);
  const rows = await client.query<{ id: string; test_card: string }>(
    'select id, test_card from payment_method where customer_id = $1 and detached_at is null order by created_at, id',
    [customerId],
  );
  return rows.flatMap((row) => {
    const card = findTestCard(row.test_card);
    return card ? [asPaymentMethod(row.id, card)] : [];
  });
}

export async function insertMethod(
  books: Books,
  client: SandboxClient,
  customerId: string,
  testCard: string,
): Promise<ProcessorPaymentMethod> {
  const card = findTestCard(testCard);
  if (!card) throw new GatewayError('invalid_request', `There is no test card "${testCard}".`);
  await requireCustomer(client, customerId);
  const id = newSandboxId('pm');
  await client.query('insert into payment_method (id, customer_id, test_card, created_at) values ($1, $2, $3, $4)', [
    id,
    customerId,
    card.key,
    books.now(),
  ]);
  return asPaymentMethod(id, card);
}

export async function detachMethod(books: Books, client: SandboxClient, paymentMethodId: string): Promise<void> {
  await client.query('update payment_method set detached_at = $2 where id = $1 and detached_at is null', [
    paymentMethodId,
    books.now(),
  ]);
}

export async function insertSetup(books: Books, client: SandboxClient, customerId: string): Promise<ProcessorSetup> {
  await requireCustomer(client, customerId);
  const id = newSandboxId('seti');
  await client.query('insert into setup (id, customer_id, created_at) values ($1, $2, $3)', [
    id,
    customerId,
    books.now(),
  ]);
  return {
    provider: 'sandbox',
    id,
    testCards: testCards.map(({ key, name, brand, last4 }) => ({ key, name, brand, last4 })),
  };
}

export async function completeSetup(
  books: Books,
  client: SandboxClient,
  input: { readonly customerId: string; readonly setupId: string; readonly testCard: string | null },
): Promise<ProcessorPaymentMethod> {
  const [setup] = await client.query<{ payment_method_id: string | null }>(
    'select payment_method_id from setup where id = $1 and customer_id = $2 for update',
    [input.setupId, input.customerId],
  );
  if (!setup) throw new GatewayError('missing', 'There is no such setup.');
  if (setup.payment_method_id !== null) throw new GatewayError('invalid_state', 'The setup is complete.');
  if (input.testCard === null) throw new GatewayError('invalid_request', 'A test card has to be chosen.');
  const method = await insertMethod(books, client, input.customerId, input.testCard);
  await client.query('update setup set payment_method_id = $2 where id = $1', [input.setupId, method.id]);
  return method;
}

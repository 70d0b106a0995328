import { setTimeout as delay } from 'node:timers/promises';
import {
  GatewayError,
  type Keyed,
  type PaymentGateway,
  type ProcessorEvent,
  type ProcessorInvoice,
} from '../payment-gateway.ts';
import { closeDispute, failLate, lookAfterSale, openDispute, refund, warnOfFraud } from './after-sale.ts';
import type { Books, SandboxDelays } from './books.ts';
import {
  completeSetup,
  detachMethod,
  insertCustomer,
  insertMethod,
  insertSetup,
  listMethods,
  updateCustomer,
} from './customers.ts';
import { deliverDue } from './delivery.ts';
import { keyed, type Execution } from './idempotency.ts';
import { addLine, deleteDraft, draftInvoice, finalize, lookAtInvoice, voidOpenInvoice } from './invoices.ts';
import { createLoop, resolveAllDue } from './loop.ts';
import { answerChallenge, beginPayment } from './payments.ts';
import { openSandboxDatabase, type SandboxClient } from './sandbox-database.ts';
import type { DeliveryMode } from './test-cards.ts';
import { requireSecret, verifyWebhookSignature } from './webhook-signature.ts';

export interface SandboxOptions {
  readonly connectionString: string;
  readonly webhookSecret: string;
  readonly now?: () => Date;
  readonly delays?: Partial<SandboxDelays>;
  /** For cards that do not name a mode themselves; `normal` when absent. */
  readonly deliveryMode?: DeliveryMode;
  readonly poolSize?: number;
}

/** The processor that needs no keys. It keeps its own books in its own schema and commits by itself. */
export interface SandboxGateway extends PaymentGateway {
  readonly provider: 'sandbox';
  /** The pretend bank's page. Throws `missing` for a challenge that does not exist. */
  answerChallenge(challengeId: string, outcome: 'approve' | 'fail'): Promise<void>;
  /** The invoice a challenge belongs to, to find out whose it is. */
  invoiceOfChallenge(challengeId: string): Promise<string | null>;
  /** Makes the bank act on a payment. Throws `invalid_state` when it cannot happen now, `missing` without the invoice. */
  openDispute(
    invoiceId: string,
    input?: { readonly amountMinor?: bigint; readonly reason?: string },
  ): Promise<{ readonly id: string }>;
  closeDispute(invoiceId: string, outcome: 'won' | 'lost'): Promise<void>;
  warnOfFraud(invoiceId: string): Promise<void>;
  failLate(invoiceId: string): Promise<void>;
  /** Starts the processor's own loop: answers of banks, and webhooks to `url`. */
  startDeliveries(url: string): void;
  /** One turn of that loop, for tests. Answers how many deliveries were accepted. */
  deliverDue(url: string): Promise<number>;
  close(): Promise<void>;
}

const DEFAULT_DELAYS: SandboxDelays = { slowMs: 4_000, processingMs: 12_000, lateMs: 20_000, disputeMs: 60_000 };
/** In minor units. Smaller invoices are marked paid without money. */
const MINIMUM_MINOR: Readonly<Record<string, bigint>> = { EUR: 50n, USD: 50n, GBP: 30n, JPY: 50n, KWD: 150n };

export function isSandbox(gateway: PaymentGateway): gateway is SandboxGateway {
  return gateway.provider === 'sandbox';
}

export async function openSandbox(options: SandboxOptions): Promise<SandboxGateway> {
  const secret = requireSecret(options.webhookSecret);
  const database = await openSandboxDatabase(options.connectionString, options.poolSize ?? 10);
  let wake: () => void = () => {};
  const books: Books = {
    database,
    delays: { ...DEFAULT_DELAYS, ...options.delays },
    deliveryMode: options.deliveryMode ?? 'normal',
    minimumMinor: (currency) => MINIMUM_MINOR[currency] ?? 0n,
    now: options.now ?? (() => new Date()),
    wakeDelivery: () => wake(),
  };
  const loop = createLoop(books, secret);
  wake = loop.wake;
  return {
    ...gatewayOver(books),
    verifyWebhook: (rawBody, headers) => readEvent(secret, rawBody, headers, books.now()),
    startDeliveries: loop.start,
    deliverDue: async (url) => {
      await resolveAllDue(books);
      return deliverDue(books, url, secret);
    },
    close: async () => {
      await loop.stop();
      await database.close();
    },
  };
}

type Operations = Omit<SandboxGateway, 'verifyWebhook' | 'startDeliveries' | 'deliverDue' | 'close'>;

function gatewayOver(books: Books): Operations {
  const { database } = books;
  /** One keyed call: its effect, its event and the answer kept under the key commit together. */
  const run = async <Result>(
    operation: string,
    key: Keyed,
    parameters: unknown,
    work: (client: SandboxClient) => Promise<Result>,
  ): Promise<Result> => {
    const once = async (client: SandboxClient): Promise<Execution<Result>> => ({ result: await work(client) });
    const { result } = await keyed(books, { key: key.idempotencyKey, operation, parameters }, once, work);
    books.wakeDelivery();
    return result;
  };
  return {
    provider: 'sandbox',
    livemode: false,
    publishableKey: null,
    scriptUrl: null,
    acceptsWebhooks: true,
    taxEngine: 'table',
    previewTax: () => Promise.reject(new GatewayError('invalid_request', 'The sandbox computes no tax.')),
    // Its events name the invoice themselves.
    locateInvoice: (id) => Promise.resolve(id),
    createCustomer: (input, key) => run('createCustomer', key, input, (client) => insertCustomer(books, client, input)),
    updateCustomer: (customerId, details, key) =>
      run('updateCustomer', key, { customerId, details }, (client) => updateCustomer(client, customerId, details)),
    // It keeps no balances.
    findChargeObstacle: () => Promise.resolve(null),
    createInvoice: (input, key) => run('createInvoice', key, input, (client) => draftInvoice(books, client, input)),
    addInvoiceLine: (invoiceId, input, key) =>
      run('addInvoiceLine', key, { invoiceId, input }, (client) => addLine(client, invoiceId, input)),
    finalizeInvoice: (invoiceId, key) =>
      run('finalizeInvoice', key, invoiceId, (client) => finalize(books, client, invoiceId)),
    payInvoice: (invoiceId, input, key) => pay(books, invoiceId, input, key),
    retrieveInvoice: (invoiceId) => database.transaction((client) => lookAtInvoice(books, client, invoiceId)),
    findInvoice: (customerId, purchaseId) =>
      database.transaction((client) => find(books, client, customerId, purchaseId)),
    voidInvoice: (invoiceId, key) =>
      run('voidInvoice', key, invoiceId, (client) => voidOpenInvoice(books, client, invoiceId)),
    deleteDraftInvoice: (invoiceId) => database.transaction((client) => deleteDraft(client, invoiceId)),
    retrieveAfterSale: (invoiceId) => database.transaction((client) => lookAfterSale(books, client, invoiceId)),
    refundInvoice: (invoiceId, input, key) =>
      run('refundInvoice', key, { invoiceId, input }, (client) => refund(books, client, invoiceId, input)),
    detachPaymentMethod: (paymentMethodId, key) =>
      run('detachPaymentMethod', key, paymentMethodId, (client) => detachMethod(books, client, paymentMethodId)),
    // It charges nothing by itself, so it needs no default.
    setDefaultPaymentMethod: () => Promise.resolve(),
    ...bankOver(books),
    listPaymentMethods: (customerId) => database.transaction((client) => listMethods(client, customerId)),
    createSetup: (customerId, key) =>
      run('createSetup', key, customerId, (client) => insertSetup(books, client, customerId)),
    completeSetup: (customerId, setupId, input, key) =>
      run('completeSetup', key, { customerId, setupId, input }, (client) =>
        completeSetup(books, client, { customerId, setupId, testCard: input.testCard }),
      ),
    saveTestCard: (customerId, testCard, key) =>
      run('saveTestCard', key, { customerId, testCard }, (client) => insertMethod(books, client, customerId, testCard)),
    invoiceOfChallenge: async (challengeId) => {
      const rows = await database.query<{ invoice_id: string }>(
        'select invoice_id from payment where challenge_id = $1',
        [challengeId],
      );
      return rows[0]?.invoice_id ?? null;
    },
    answerChallenge: async (challengeId, outcome) => {
      await database.transaction((client) => answerChallenge(books, client, challengeId, outcome));
      books.wakeDelivery();
    },
  };
}

type Bank = Pick<SandboxGateway, 'openDispute' | 'closeDispute' | 'warnOfFraud' | 'failLate'>;

/** The pretend bank acts by itself; its events go out as any other. */
function bankOver(books: Books): Bank {
  const act = async <Result>(work: (client: SandboxClient) => Promise<Result>): Promise<Result> => {
    const result = await books.database.transaction(work);
    books.wakeDelivery();
    return result;
  };
  return {
    openDispute: (invoiceId, input) =>
      act(async (client) => ({ id: await openDispute(books, client, invoiceId, input) })),
    closeDispute: (invoiceId, outcome) => act((client) => closeDispute(books, client, invoiceId, outcome)),
    warnOfFraud: (invoiceId) => act((client) => warnOfFraud(books, client, invoiceId)),
    failLate: (invoiceId) => act((client) => failLate(books, client, invoiceId)),
  };
}

async function pay(
  books: Books,
  invoiceId: string,
  input: { readonly paymentMethodId: string; readonly offSession: boolean; readonly attempt: number },
  key: Keyed,
): Promise<ProcessorInvoice> {
  const look = (client: SandboxClient): Promise<ProcessorInvoice> => lookAtInvoice(books, client, invoiceId);
  let losesAnswer = false;
  let waitsUntil: Date | null = null;
  const { result, isReplay } = await keyed(
    books,
    { key: key.idempotencyKey, operation: 'payInvoice', parameters: { invoiceId, input } },
    async (client) => {
      const begun = await beginPayment(books, client, invoiceId, input);
      losesAnswer = begun.card.losesAnswer ?? false;
      waitsUntil = begun.waitsUntil;
      const seen = await look(client);
      return waitsUntil ? { result: seen, busyUntil: waitsUntil } : { result: seen };
    },
    look,
  );
  books.wakeDelivery();
  if (isReplay) return result;
  if (losesAnswer) throw new GatewayError('unknown_outcome', 'The connection was lost before the answer came.');
  if (waitsUntil === null) return result;
  await delay(Math.max(0, (waitsUntil as Date).getTime() - books.now().getTime()));
  return books.database.transaction(look);
}

async function find(
  books: Books,
  client: SandboxClient,
  customerId: string,
  purchaseId: string,
): Promise<ProcessorInvoice | null> {
  const [row] = await client.query<{ id: string }>(
    `select id from invoice where customer_id = $1 and metadata->>'purchase_id' = $2 and status <> 'deleted'
     order by created_at desc, id desc limit 1`,
    [customerId, purchaseId],
  );
  return row ? lookAtInvoice(books, client, row.id) : null;
}

function readEvent(secret: string, rawBody: string, headers: Headers, now: Date): ProcessorEvent {
  const id = verifyWebhookSignature(secret, rawBody, headers, now);
  const event = JSON.parse(rawBody) as {
    id: string;
    type: string;
    created: string;
    livemode: boolean;
    data: { invoiceId: string };
  };
  if (event.id !== id) throw new GatewayError('bad_signature', 'Webhook refused: it names two ids.');
  return {
    id,
    type: event.type,
    createdAt: new Date(event.created),
    livemode: event.livemode,
    subject: { kind: event.type.startsWith('invoice.') ? 'invoice' : 'after_sale', id: event.data.invoiceId },
  };
}

import type Stripe from 'stripe';
import { randomText, type Random } from './random.ts';
import { API_VERSION, type World } from './world.ts';

const ID_LENGTH = 24;

export function newWorld(input: {
  readonly url: string;
  readonly random: Random;
  readonly seconds: () => number;
  readonly onEvent: (event: Stripe.Event) => void;
}): World {
  const newId = (prefix: string): string => `${prefix}_${randomText(input.random, ID_LENGTH)}`;
  const world: World = {
    url: input.url,
    customers: new Map(),
    deletedCustomers: new Set(),
    methods: new Map(),
    setups: new Map(),
    invoices: new Map(),
    invoiceItems: new Map(),
    invoicePayments: new Map(),
    intents: new Map(),
    charges: new Map(),
    refunds: new Map(),
    disputes: new Map(),
    fraudWarnings: new Map(),
    creditNotes: new Map(),
    taxIds: new Map(),
    taxRates: new Map(),
    events: new Map(),
    request: null,
    seconds: input.seconds,
    newId,
    emit: (type, object) => {
      const event = {
        id: newId('evt'),
        object: 'event',
        api_version: API_VERSION,
        created: input.seconds(),
        data: { object: structuredClone(object) },
        livemode: false,
        pending_webhooks: 0,
        request: world.request ?? { id: null, idempotency_key: null },
        type,
        // The union of all events cannot follow a type that is only known at run time.
      } as unknown as Stripe.Event;
      world.events.set(event.id, event);
      input.onEvent(event);
    },
  };
  return world;
}

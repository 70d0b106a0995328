/** The server of `main.ts`, except that it dies at the points it is told to and loses answers of the processor. */
import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { createServer } from '../../server/create-server.ts';
import { guardsWithout } from '../../server/guards.ts';
import type { GuardName } from '../../server/guards.ts';
import { GatewayError, type PaymentGateway } from '../../server/payments/payment-gateway.ts';
import { chaosCatalogue } from './catalogue.ts';
import type { GatewayStep } from './scenario.ts';
import type { Message, Order, ServerSettings } from './server-process.ts';

const settings = JSON.parse(process.argv[2] ?? '{}') as ServerSettings;

/** What is still to happen, in the order in which it was told. */
let crashes: Extract<Order, { type: 'crash' }>[] = [];
let faults: Extract<Order, { type: 'fault' }>[] = [];

process.on('message', (order: Order) => {
  if (order.type === 'crash') crashes.push(order);
  else if (order.type === 'fault') faults.push(order);
  else {
    crashes = [];
    faults = [];
  }
});
// Without its parent nobody would ever end this process.
process.on('disconnect', () => process.exit(0));

function tell(message: Message): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(message, () => resolve());
  });
}

async function probe(point: string): Promise<void> {
  const index = crashes.findIndex((crash) => crash.point === point);
  const crash = crashes[index];
  if (!crash) return;
  if (crash.skip > 0) {
    crashes[index] = { ...crash, skip: crash.skip - 1 };
    return;
  }
  crashes.splice(index, 1);
  await tell({ type: 'fired', what: `kill at ${point}` });
  process.kill(process.pid, 'SIGKILL');
  // The signal ends the process before anything behind this line can run.
  await new Promise(() => {});
}

function takeFault(step: GatewayStep): 'before' | 'after' | null {
  const index = faults.findIndex((fault) => fault.step === step);
  return index < 0 ? null : (faults.splice(index, 1)[0]?.when ?? null);
}

/** Loses one answer: before the call took effect, or after. The server cannot tell which. */
async function losing<T>(step: GatewayStep, call: () => Promise<T>): Promise<T> {
  const when = takeFault(step);
  if (when === null) return call();
  await tell({ type: 'fired', what: `answer lost ${when} ${step}` });
  if (when === 'after') await call();
  throw new GatewayError('unknown_outcome', `The answer of ${step} was lost.`);
}

function losingAnswers(gateway: PaymentGateway): PaymentGateway {
  return {
    ...gateway,
    createInvoice: (...input) => losing('createInvoice', () => gateway.createInvoice(...input)),
    addInvoiceLine: (...input) => losing('addInvoiceLine', () => gateway.addInvoiceLine(...input)),
    finalizeInvoice: (...input) => losing('finalizeInvoice', () => gateway.finalizeInvoice(...input)),
    payInvoice: (...input) => losing('payInvoice', () => gateway.payInvoice(...input)),
    retrieveInvoice: (...input) => losing('retrieveInvoice', () => gateway.retrieveInvoice(...input)),
    voidInvoice: (...input) => losing('voidInvoice', () => gateway.voidInvoice(...input)),
    refundInvoice: (...input) => losing('refundInvoice', () => gateway.refundInvoice(...input)),
    retrieveAfterSale: (...input) => losing('retrieveAfterSale', () => gateway.retrieveAfterSale(...input)),
  };
}

const server = await createServer({
  connectionString: settings.databaseUrl,
  catalogue: chaosCatalogue,
  operatorKey: settings.operatorKey,
  sessionSecret: settings.sessionSecret,
  portalOrigins: [],
  guards: guardsWithout(settings.breakGuard as GuardName | null),
  probe,
  aroundGateway: losingAnswers,
  stripe: settings.stripe && { ...settings.stripe, jsUrl: null, tax: 'table' },
  sandbox: { delays: { slowMs: 120, processingMs: 200, lateMs: 400 } },
  // The same few customers do in seconds what takes people a day.
  rateLimiter: { take: () => {} },
  // Shorter than the calls it covers: a lease that outlives its worker must do no harm either.
  leaseMs: 100,
  workerIntervals: { sweepMs: 150, inboxMs: 150, afterSaleMs: 150, cycleMs: 150, watchMs: 100 },
});
const http = serve({ fetch: server.app.fetch, port: settings.port, hostname: '127.0.0.1' }) as Server;
http.once('listening', () => {
  server.startWorkers(`http://127.0.0.1:${settings.port}`);
  void tell({ type: 'ready' });
});

import { invoicesDueAfterSale, resolveDueAfterSale } from './after-sale.ts';
import type { Books } from './books.ts';
import { deliverDue } from './delivery.ts';
import { resolveDuePayments } from './payments.ts';

const TICK_MS = 500;

/** Banks answer also when nobody looks, so that their events go out. */
export async function resolveAllDue(books: Books): Promise<void> {
  const due = await books.database.query<{ invoice_id: string }>(
    `select distinct invoice_id from payment where status = 'processing' and resolves_at <= $1 limit 100`,
    [books.now()],
  );
  for (const { invoice_id: invoiceId } of due) {
    await books.database.transaction((client) => resolveDuePayments(books, client, invoiceId));
  }
  for (const invoiceId of await invoicesDueAfterSale(books)) {
    await books.database.transaction((client) => resolveDueAfterSale(books, client, invoiceId));
  }
}

export interface Loop {
  start(url: string): void;
  wake(): void;
  stop(): Promise<void>;
}

export function createLoop(books: Books, secret: string): Loop {
  let url: string | null = null;
  let timer: NodeJS.Timeout | null = null;
  let turn: Promise<void> | null = null;
  let isWanted = false;
  const runTurn = async (target: string): Promise<void> => {
    do {
      isWanted = false;
      // A database that is away for a moment is met again at the next tick.
      await resolveAllDue(books).catch(() => {});
      await deliverDue(books, target, secret).catch(() => 0);
    } while (isWanted);
  };
  const wake = (): void => {
    isWanted = true;
    if (url === null || turn !== null) return;
    turn = runTurn(url).finally(() => {
      turn = null;
    });
  };
  return {
    wake,
    start: (target) => {
      url = target;
      timer ??= setInterval(wake, TICK_MS).unref();
      wake();
    },
    stop: async () => {
      if (timer !== null) clearInterval(timer);
      timer = null;
      url = null;
      isWanted = false;
      await turn;
    },
  };
}

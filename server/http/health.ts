import { sql } from 'kysely';
import { DomainProblem } from '../problems.ts';
import type { BillingApp, SharedParts } from './app.ts';

/** `GET /healthz`: whether this server could serve a customer now, for balancers and start scripts. */
export function registerHealth(app: BillingApp, { billing }: SharedParts): void {
  app.get('/healthz', async (context) => {
    try {
      await sql`select 1`.execute(billing.database.db);
    } catch (error) {
      billing.log.warn('The database does not answer', { error });
      throw new DomainProblem('service_unavailable');
    }
    return context.json({ ok: true, livemode: billing.gateway.livemode });
  });
}

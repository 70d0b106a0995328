import { findCustomer } from '../../accounts/customers.ts';
import { DomainProblem } from '../../problems.ts';
import type { SessionTokens } from '../../sessions/session-token.ts';
import { mintSession, revokeSession } from '../../sessions/sessions.ts';
import type { OperatorHandlers } from '../handlers.ts';

export function sessionHandlers(tokens: SessionTokens, portalOrigins: readonly string[]) {
  return {
    createSession: async ({ billing, body }) => {
      if (body.origin !== undefined && !portalOrigins.includes(body.origin)) {
        throw new DomainProblem('invalid_request', { param: 'origin', detail: 'Not among PORTAL_ORIGINS.' });
      }
      // Sessions go by the server's clock: a sandbox customer's clock must not end them.
      const { customerId } = await findCustomer(billing, body.customer);
      return mintSession(billing, tokens, customerId, body);
    },

    revokeSession: async ({ billing, params }) => {
      await revokeSession(billing, params.id);
      return null;
    },
  } satisfies Partial<OperatorHandlers>;
}

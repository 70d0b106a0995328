import type { CatalogueStore } from '../../catalogue/catalogue-store.ts';
import type { SessionTokens } from '../../sessions/session-token.ts';
import { createUsageQueue } from '../../usage/usage-queue.ts';
import type { OperatorHandlers } from '../handlers.ts';
import { afterSaleOperatorHandlers } from './after-sale.ts';
import { auditHandlers } from './audit.ts';
import { catalogueHandlers } from './catalogue.ts';
import { customerHandlers } from './customers.ts';
import { invoiceImportHandlers } from './invoice-imports.ts';
import { operatorPlanHandlers } from './plans.ts';
import { operatorMoneyHandlers } from './money.ts';
import { sandboxHandlers } from './sandbox.ts';
import { sessionHandlers } from './sessions.ts';
import { createUsageHandlers } from './usage.ts';
import { webhookHandlers } from './webhooks.ts';

export interface OperatorParts {
  readonly tokens: SessionTokens;
  readonly portalOrigins: readonly string[];
  readonly catalogueStore: CatalogueStore;
  /** Webhooks may go to this machine: development and tests. */
  readonly allowsPrivateWebhooks: boolean;
}

export function operatorHandlers(parts: OperatorParts): OperatorHandlers {
  return {
    ...customerHandlers,
    ...sessionHandlers(parts.tokens, parts.portalOrigins),
    ...createUsageHandlers(createUsageQueue()),
    ...invoiceImportHandlers,
    ...catalogueHandlers(parts.catalogueStore),
    ...sandboxHandlers,
    ...afterSaleOperatorHandlers,
    ...operatorMoneyHandlers,
    ...auditHandlers,
    ...operatorPlanHandlers,
    ...webhookHandlers(parts.allowsPrivateWebhooks),
  };
}

/** Usage in quantity: what the seller's systems report. */
import { usageBatchInput, usageBatchResult } from '../operator.ts';
import type { Operation } from '../operation.ts';

export const usageOperatorOperations = {
  recordUsageBatch: {
    method: 'POST',
    path: '/operator/v1/usage/batch',
    summary: 'Records up to 1,000 usage events of any number of customers, each accepted or refused by itself',
    access: 'operator',
    body: usageBatchInput,
    response: usageBatchResult,
    status: 200,
  },
} as const satisfies Record<string, Operation>;

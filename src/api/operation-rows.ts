import type { portalOperations } from 'billing-portal-contract';
import type { OperationRow } from './operation-table.ts';

type Operations = typeof portalOperations;

/**
 * Holds the rows against the contract: method and path must be those of the operation. In a file of its own, because the
 * published declarations leave the contract's table out.
 */
export type RowsOfContract = {
  readonly [K in keyof Operations]?: OperationRow &
    readonly [Operations[K]['method'], Operations[K]['path'], ...unknown[]];
};

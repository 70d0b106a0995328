/**
 * Every operation of the API, once: path, who may call it, what goes in and out. The server's routes and validation,
 * `openapi.json`, the conformance suite and the mocks are made from this table.
 */
import { identifier } from './common.ts';
import { operatorOperations } from './operator-operations.ts';
import { portalOperations } from './portal-operations.ts';

export type { Operation } from './operation.ts';
export { commonProblems } from './operation.ts';
export { operatorOperations, portalOperations };

export const operations = { ...portalOperations, ...operatorOperations };
export type OperationName = keyof typeof operations;

export const pathParameter = identifier;

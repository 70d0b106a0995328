/** What a handler gets and gives, by the table of operations: a handler that does not fit the contract does not compile. */
import type { z } from 'zod';
import type { operatorOperations, portalOperations } from '../../contract/operations.ts';
import type { Billing } from '../context.ts';
import type { Caller } from '../sessions/sessions.ts';

type Output<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;
type ParameterName<Path> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | ParameterName<Rest> : never;
type BodyOf<Operation> = Operation extends { readonly body: infer Schema } ? Output<Schema> : undefined;
type QueryOf<Operation> = Operation extends { readonly query: infer Schema } ? Output<Schema> : undefined;
type ResponseOf<Operation> = Operation extends { readonly response: infer Schema extends z.ZodType }
  ? z.input<Schema>
  : null;

interface Call<Operation extends { readonly path: string }> {
  readonly params: Readonly<Record<ParameterName<Operation['path']>, string>>;
  readonly query: QueryOf<Operation>;
  readonly body: BodyOf<Operation>;
}

export interface PortalCall<Operation extends { readonly path: string }> extends Call<Operation> {
  /** With the clock of the customer. */
  readonly billing: Billing;
  readonly caller: Caller;
  /** From the token and from nowhere else. */
  readonly customerId: string;
  /** Where the caller's browser reaches this server, for links. */
  readonly publicUrl: string;
}

export interface OperatorCall<Operation extends { readonly path: string }> extends Call<Operation> {
  /** With the clock of the server. */
  readonly billing: Billing;
}

export type PortalOperations = typeof portalOperations;
export type OperatorOperations = typeof operatorOperations;

export type PortalHandlers = {
  readonly [Name in keyof PortalOperations]: (
    call: PortalCall<PortalOperations[Name]>,
  ) => Promise<ResponseOf<PortalOperations[Name]>>;
};

export type OperatorHandlers = {
  readonly [Name in keyof OperatorOperations]: (
    call: OperatorCall<OperatorOperations[Name]>,
  ) => Promise<ResponseOf<OperatorOperations[Name]>>;
};

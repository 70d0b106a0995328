import type { z } from 'zod';
import type { EventType } from '../../contract/event.ts';
import type {
  webhookEndpoint,
  webhookEndpointChange,
  webhookEndpointInput,
  webhookEndpointWithSecret,
} from '../../contract/webhook.ts';
import type { Billing } from '../context.ts';
import { isUuid } from '../new-id.ts';
import { DomainProblem } from '../problems.ts';
import type { Row } from '../store/tables.ts';
import { endpointFault } from './webhook-address.ts';
import { newWebhookSecret } from './webhook-secret.ts';

const OLD_SECRET_MS = 24 * 60 * 60_000;

type Endpoint = z.infer<typeof webhookEndpoint>;
type EndpointWithSecret = z.infer<typeof webhookEndpointWithSecret>;

export async function listEndpoints(billing: Billing): Promise<Endpoint[]> {
  const rows = await billing.database.db
    .selectFrom('webhook_endpoint')
    .selectAll()
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(describeEndpoint);
}

/** Throws `invalid_request` for an address that is not public. */
export async function createEndpoint(
  billing: Billing,
  input: z.infer<typeof webhookEndpointInput>,
  allowsPrivate: boolean,
): Promise<EndpointWithSecret> {
  requirePublic(input.url, allowsPrivate);
  const row = await billing.database.db
    .insertInto('webhook_endpoint')
    .values({
      id: billing.newId(),
      url: input.url,
      description: input.description ?? '',
      types: input.types ?? null,
      secret: newWebhookSecret(),
      created_at: billing.now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return describeWithSecret(row);
}

/** Switching it on again sends what has gathered meanwhile. Throws `not_found`, `invalid_request`. */
export async function changeEndpoint(
  billing: Billing,
  id: string,
  change: z.infer<typeof webhookEndpointChange>,
  allowsPrivate: boolean,
): Promise<Endpoint> {
  if (change.url !== undefined) requirePublic(change.url, allowsPrivate);
  const current = await readEndpoint(billing, id);
  const row = await billing.database.db
    .updateTable('webhook_endpoint')
    .set({
      url: change.url ?? current.url,
      description: change.description ?? current.description,
      types: change.types === undefined ? current.types : change.types,
      ...(change.enabled === undefined ? {} : { disabled_at: change.enabled ? null : billing.now() }),
      ...(change.enabled === undefined ? {} : { disabled_reason: change.enabled ? null : 'Switched off.' }),
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return describeEndpoint(row);
}

export async function removeEndpoint(billing: Billing, id: string): Promise<void> {
  await readEndpoint(billing, id);
  await billing.database.db.deleteFrom('webhook_endpoint').where('id', '=', id).execute();
}

export async function rotateSecret(billing: Billing, id: string): Promise<EndpointWithSecret> {
  const current = await readEndpoint(billing, id);
  const row = await billing.database.db
    .updateTable('webhook_endpoint')
    .set({
      secret: newWebhookSecret(),
      previous_secret: current.secret,
      previous_secret_until: new Date(billing.now().getTime() + OLD_SECRET_MS),
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return describeWithSecret(row);
}

/** Throws `not_found`. */
export async function readEndpoint(billing: Billing, id: string): Promise<Row<'webhook_endpoint'>> {
  const row = isUuid(id)
    ? await billing.database.db.selectFrom('webhook_endpoint').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined;
  if (!row) throw new DomainProblem('not_found');
  return row;
}

function requirePublic(url: string, allowsPrivate: boolean): void {
  const fault = endpointFault(url, allowsPrivate);
  if (fault !== null) throw new DomainProblem('invalid_request', { param: 'url', detail: fault });
}

function describeEndpoint(row: Row<'webhook_endpoint'>): Endpoint {
  return {
    id: row.id,
    url: row.url,
    description: row.description,
    types: row.types as EventType[] | null,
    enabled: row.disabled_at === null,
    disabledReason: row.disabled_reason,
    createdAt: row.created_at.toISOString(),
  };
}

function describeWithSecret(row: Row<'webhook_endpoint'>): EndpointWithSecret {
  return {
    ...describeEndpoint(row),
    secret: row.secret,
    previousSecretUntil: row.previous_secret_until?.toISOString() ?? null,
  };
}

import { hash } from 'node:crypto';
import type { Catalogue } from '../domain/catalogue.ts';
import type { UsageTerms } from '../domain/usage-terms.ts';
import type { RatedUsage } from '../store/usage-repository.ts';
import type { Cause } from './open-wallet.ts';

export interface UsageFacts {
  readonly id: string;
  readonly eventId: string;
  readonly featureKey: string;
  readonly quantity: bigint;
  readonly occurredAt: Date | null;
  readonly properties?: Readonly<Record<string, string>>;
  readonly now: Date;
}

/** The event as it is written: with its price, and with the moment and the period for which it counts. */
export function rateUsage(
  facts: UsageFacts,
  terms: UsageTerms,
  chargeMicro: bigint,
): Omit<RatedUsage, 'transactionId'> {
  const { id, eventId, featureKey, quantity, now } = facts;
  const occurredAt = facts.occurredAt ?? now;
  const late = occurredAt < terms.period.start;
  const isPriced = terms.rate !== null;
  return {
    id,
    eventId,
    featureKey,
    quantity,
    bodyHash: eventHash(facts),
    properties: facts.properties ?? null,
    occurredAt,
    // Late usage counts when it arrives, and so does that of a clock ahead of ours.
    countedAt: late || occurredAt > now ? now : occurredAt,
    late,
    unit: isPriced ? terms.unit : null,
    chargedMicro: isPriced ? chargeMicro : null,
    periodStart: terms.period.start,
    rateKey: terms.rateKey,
  };
}

/** What has to be the same for an id to mean the same event. */
export function eventHash(facts: Pick<UsageFacts, 'featureKey' | 'quantity' | 'occurredAt' | 'properties'>): Buffer {
  const properties = Object.entries(facts.properties ?? {}).sort(([left], [right]) => (left < right ? -1 : 1));
  const body = [facts.featureKey, facts.quantity.toString(), facts.occurredAt?.toISOString() ?? null, properties];
  return hash('sha256', JSON.stringify(body), 'buffer');
}

/** The journal's side of it, described as the customer reads it: "Image generation · 3 images". */
export function usageCause(
  catalogue: Catalogue,
  usage: { readonly featureKey: string; readonly quantity: bigint },
  key: { readonly eventId: string } | { readonly batchId: string },
): Cause {
  const { featureKey, quantity } = usage;
  const feature = catalogue.features[featureKey];
  const description = feature ? `${feature.name} · ${quantity} ${feature.unitName}` : `${featureKey} · ${quantity}`;
  const base = { kind: 'usage', description, actor: 'operator' } as const;
  if ('batchId' in key) return { ...base, idempotencyKey: `usage-batch:${key.batchId}` };
  return { ...base, idempotencyKey: `usage:${key.eventId}`, eventId: key.eventId };
}

/** What the parts of the sandbox share: its clock, its delays, its ids. */
import { randomBytes } from 'node:crypto';
import type { SandboxDatabase } from './sandbox-database.ts';
import type { DeliveryMode } from './test-cards.ts';

export interface SandboxDelays {
  /** How long the payment call of a slow card takes. */
  readonly slowMs: number;
  /** How long a bank keeps a payment processing. */
  readonly processingMs: number;
  /** How late a late webhook is. */
  readonly lateMs: number;
  /** How long the holder of a card that complains waits before doing so. */
  readonly disputeMs: number;
}

export interface Books {
  readonly database: SandboxDatabase;
  readonly delays: SandboxDelays;
  /** For cards that do not name a mode themselves. */
  readonly deliveryMode: DeliveryMode;
  /** Below it an invoice is marked paid without any money moving, as card processors do. */
  minimumMinor(currency: string): bigint;
  now(): Date;
  /** Called after events were committed. */
  wakeDelivery(): void;
}

export function newSandboxId(prefix: string): string {
  return `${prefix}_${randomBytes(12).toString('hex')}`;
}

/** What the world remembers of the limits that a customer has set. */
import type { TopUpHeldReason, TopUpLogEntry, TopUpPausedReason, AlertInput } from 'billing-portal-contract';
import type { AlertThresholdRule } from '../../server/domain/alerts.ts';
import type { TopUpAttempt, TopUpRule } from '../../server/domain/auto-top-up.ts';
import type { SpendCapDefinition } from '../../server/domain/spend-cap.ts';

export interface MockTopUp {
  readonly rule: TopUpRule;
  readonly paymentMethodId: string | null;
  readonly consent: { readonly textVersion: string; readonly at: Date };
  enabled: boolean;
  enabledAt: Date;
  paused: TopUpPausedReason | null;
  held: { readonly reason: TopUpHeldReason; readonly until: Date | null } | null;
  failuresInRow: number;
  noticeAt: Date | null;
}

export interface MockTopUpAttempt {
  readonly purchaseId: string;
  outcome: TopUpAttempt['outcome'];
  readonly totalMinor: bigint;
  readonly month: string;
  tries: number;
  readonly startedAt: Date;
  finishedAt: Date | null;
}

export interface MockAlert {
  readonly threshold: AlertThresholdRule;
  readonly channels: AlertInput['channels'];
  crossedAt: Date | null;
}

export interface MockControls {
  topUp: MockTopUp | null;
  readonly attempts: MockTopUpAttempt[];
  /** Newest first. */
  readonly log: TopUpLogEntry[];
  alerts: MockAlert[];
  caps: Omit<SpendCapDefinition, 'id'>[];
}

export function emptyControls(): MockControls {
  return { topUp: null, attempts: [], log: [], alerts: [], caps: [] };
}

/** What the suite needs of the processor behind the server: its faults, its banks, and the truth about money. */
import type { NextAction } from 'billing-portal-contract';
import type { BillingClient } from './billing-client.ts';
import type { Customer } from './customer.ts';
import type { Scenario } from './scenario.ts';
import type { StripeSettings } from './server-process.ts';

/** Money that a bank was asked for, as the processor's own books say. */
export interface ProcessorCharge {
  /** `null`: it belongs to no purchase, which must not be. */
  readonly purchaseId: string | null;
  /** A declined one moved nothing, but the bank was asked. */
  readonly hasSucceeded: boolean;
  readonly amountMinor: bigint;
  readonly refundedMinor: bigint;
  /** Held or taken by the bank: disputes that are open or lost. */
  readonly disputedMinor: bigint;
  /** Our own ids of what was given back, each as often as the processor did so. */
  readonly refundIds: readonly string[];
}

export type BankStep = 'dashboard_refund' | 'dispute_open' | 'dispute_won' | 'dispute_lost' | 'fraud_warning';
export type AftermathStep = BankStep | 'operator_refund' | 'operator_refund_all';

export interface ProcessorUnderTest {
  readonly name: 'sandbox' | 'stripe';
  /** Set when the server speaks to Stripe. */
  readonly stripe: StripeSettings | null;
  /** How many servers share the work. */
  readonly servers: number;
  /** Before the customers of a wave come; `webhookUrl`: the server that is told. */
  prepare(wave: readonly Scenario[], webhookUrl: string): Promise<void>;
  /** What has not gone wrong by now belongs to no scenario. */
  calm(): Promise<void>;
  /** The customer at the bank's page. */
  answerChallenge(client: BillingClient, action: NextAction, outcome: 'approve' | 'fail'): Promise<void>;
  /** Banks that take their time answer now. */
  hurryBanks(): Promise<void>;
  /** What happens to the money of a paid purchase behind the server's back. */
  act(step: BankStep, customer: Customer, purchaseId: string): Promise<void>;
  /** All charges for one customer of ours. */
  chargesOf(customerId: string): Promise<readonly ProcessorCharge[]>;
  close(): Promise<void>;
}

/**
 * What the studio's page and the studio's own backend say to each other, under `/studio/api`. None of it is the billing
 * contract: a host product has its own API, and this one is as small as it can be.
 *
 *   GET  /me             → StudioMe | 204 while nobody is signed in
 *   POST /sign-in        SignInRequest → StudioMe
 *   POST /billing-token  → BillingTokenAnswer   (the backend mints it with its operator key, which the page never sees)
 *   GET  /images         → ImageList
 *   POST /images         GenerateRequest → 201 GenerateAnswer | 402 CapacityRefusal
 *   POST /jobs           JobRequest → 201 JobAnswer | 402 CapacityRefusal
 *
 * Errors other than 402 are `{ error: string }` with a status of 4xx or 5xx.
 */
import type { Credits, LedgerMoney } from 'billing-portal-contract';

/** What one press of the big button does on this customer's plan. */
export interface StudioAction {
  readonly kind: 'image' | 'job';
  /** Key of the billing feature it uses, and how many units of it. */
  readonly feature: string;
  readonly quantity: string;
  /** `null` where units are included or billed at the end of the period. */
  readonly cost: Credits | LedgerMoney | null;
}

export interface StudioMe {
  /** Key of the seeded customer that is signed in. */
  readonly customer: string;
  readonly accountName: string;
  readonly action: StudioAction;
  /** For the developer bar: everyone who can be signed in. A real product has no such list. */
  readonly customers: readonly { readonly key: string; readonly title: string }[];
}

export interface SignInRequest {
  readonly customer: string;
}

export interface BillingTokenAnswer {
  readonly token: string;
}

export interface StudioImage {
  readonly id: string;
  readonly prompt: string;
  /** The picture is drawn from it, the same one every time. */
  readonly seed: number;
  readonly createdAt: string;
}

export interface ImageList {
  readonly images: readonly StudioImage[];
}

export interface GenerateRequest {
  readonly prompt: string;
  /** Minted by the page, once per press: a resumed action carries the same one and is charged once. */
  readonly actionId: string;
}

export interface GenerateAnswer {
  readonly image: StudioImage;
}

export interface JobRequest {
  readonly prompt: string;
  readonly actionId: string;
}

export interface JobAnswer {
  readonly image: StudioImage;
}

/** 402: capacity is short. Nothing was charged, and the same action id may be used again. */
export interface CapacityRefusal {
  readonly error: string;
  /** The billing server's own reason, e.g. `insufficient_credits`. */
  readonly code: string;
  readonly feature: string;
  readonly quantity: string;
  readonly need: Credits | LedgerMoney | null;
  readonly have: Credits | LedgerMoney | null;
  readonly shortfall: Credits | LedgerMoney | null;
}

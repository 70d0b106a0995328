import type { NextAction, Purchase } from 'billing-portal-contract';
import { BillingError } from '../api/billing-error.ts';
import type { BillingApi } from '../api/billing-api.ts';

/** `dismissed`: the customer closed the challenge without an answer; it can be opened again. */
export type AuthenticationResult = 'answered' | 'dismissed';

/** Proves to the bank that the customer is there. Never decides whether anything was paid: the server does. */
export interface Authenticator {
  /** Rejects with a `BillingError`, `not_supported` when this kind of action cannot be shown here. */
  authenticate(purchase: Purchase, action: NextAction, signal: AbortSignal): Promise<AuthenticationResult>;
}

/** Shows the pretend bank of the sandbox in the dialog and answers with what the customer pressed. */
export type ShowSandboxChallenge = (
  purchase: Purchase,
  signal: AbortSignal,
) => Promise<'approve' | 'fail' | 'dismissed'>;

/** What a bank needs that asks through Stripe, on top of the page. */
export interface StripeSurroundings {
  readonly livemode: () => boolean;
  readonly locale: () => string;
  /** While the work lasts, whatever is modal steps aside. */
  readonly aside: <T>(work: () => Promise<T>) => Promise<T>;
}

export interface AuthenticatorOptions {
  readonly api: Pick<BillingApi, 'answerSandboxChallenge'>;
  readonly showSandboxChallenge: ShowSandboxChallenge;
  readonly stripe?: StripeSurroundings;
}

export function createAuthenticator({ api, showSandboxChallenge, stripe }: AuthenticatorOptions): Authenticator {
  return {
    async authenticate(purchase, action, signal) {
      if (action.type === 'stripe_next_action') {
        if (stripe === undefined) throw notSupported(action);
        const { answerNextAction } = await import('../stripe/answer-next-action.ts').catch(notLoaded);
        return await answerNextAction(action, { purchaseId: purchase.id, signal, ...stripe });
      }
      if (api.answerSandboxChallenge === undefined) throw notSupported(action);
      const outcome = await showSandboxChallenge(purchase, signal);
      if (outcome === 'dismissed') return 'dismissed';
      await api.answerSandboxChallenge(action.challengeId, { outcome }, { signal });
      return 'answered';
    },
  };
}

function notSupported({ type }: NextAction): BillingError {
  return new BillingError('not_supported', `This page cannot show a challenge of type ${type}`);
}

function notLoaded(cause: unknown): never {
  throw new BillingError('payment_script_blocked', 'A part of the page could not be loaded', { cause });
}

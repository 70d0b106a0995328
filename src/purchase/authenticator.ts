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

export interface AuthenticatorOptions {
  readonly api: Pick<BillingApi, 'answerSandboxChallenge'>;
  readonly showSandboxChallenge: ShowSandboxChallenge;
}

export function createAuthenticator({ api, showSandboxChallenge }: AuthenticatorOptions): Authenticator {
  return {
    async authenticate(purchase, action, signal) {
      if (action.type !== 'sandbox_challenge' || api.answerSandboxChallenge === undefined) {
        throw new BillingError('not_supported', `This page cannot show a challenge of type ${action.type}`);
      }
      const outcome = await showSandboxChallenge(purchase, signal);
      if (outcome === 'dismissed') return 'dismissed';
      await api.answerSandboxChallenge(action.challengeId, { outcome }, { signal });
      return 'answered';
    },
  };
}

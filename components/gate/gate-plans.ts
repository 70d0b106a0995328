/** What the gate offers when more of the same would not help: another plan, chosen here, and the action goes on. */
import type { Account } from 'billing-portal-contract';
import { html, type LitElement } from 'lit';
import { subscriptionTaskMessages as words } from '../../src/i18n/en/subscription-tasks.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import type { TaskMessages } from '../subscription/subscription-tasks.ts';
import { choosePlan } from '../subscription-tasks/change-plan.ts';

interface GatePlans {
  readonly host: LitElement;
  readonly store: BillingStore;
  readonly account: Account;
  readonly texts: TaskMessages;
  /** The plan is another one now, and the action may be tried again. */
  readonly whenChanged: () => void;
  /** It will be another one: in words, from when on. */
  readonly whenScheduled: (say: () => string) => void;
}

export function renderPlans(options: GatePlans) {
  return html`<button type="button" class="button small" part="plans" @click=${() => void choose(options)}>
    ${options.texts.of(words, 'plansTitle')}
  </button>`;
}

async function choose({ host, store, account, texts, whenChanged, whenScheduled }: GatePlans): Promise<void> {
  const result = await choosePlan({ store, account, messages: texts, from: host, overlay: host.renderRoot });
  if (result === null) return;
  if (result.undo === null) whenChanged();
  else whenScheduled(result.text);
}

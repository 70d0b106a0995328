/** Asking somebody who may pay: through the page when it wants that, else with a message to copy or to send. */
import type { Account } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { announce } from '../../src/dom/announce.ts';
import { BillingPermissionRequestEvent } from '../../src/events/billing-permission-request-event.ts';
import { askAdminMessages as words } from '../../src/i18n/en/ask-admin.ts';
import type { PurchaseIntent } from '../../src/state/purchase-intent.ts';
import { askInDialog } from '../subscription-tasks/ask.ts';
import { type AskTexts, linkTo, requestText } from './request-text.ts';

interface AskAdminOptions {
  readonly account: Account;
  readonly intent: PurchaseIntent;
  readonly texts: AskTexts;
  /** The event comes from here. */
  readonly from: EventTarget;
  /** Where the dialog is put. */
  readonly overlay: ParentNode;
}

/** `passed_on`: the page took it. `shown`: the message was shown. */
export async function askAdmin({
  account,
  intent,
  texts,
  from,
  overlay,
}: AskAdminOptions): Promise<'passed_on' | 'shown'> {
  const url = linkTo(intent, location);
  const text = (): string => requestText(texts, account, intent, url);
  const isOurs = from.dispatchEvent(
    new BillingPermissionRequestEvent({ permission: 'pay', intent, text: text(), url }),
  );
  if (!isOurs) {
    announce(texts.of(words, 'passedOn'));
    return 'passed_on';
  }
  await showMessage(texts, account, text, overlay);
  return 'shown';
}

async function showMessage(
  texts: AskTexts,
  account: Account,
  textNow: () => string,
  overlay: ParentNode,
): Promise<void> {
  let copied: 'copied' | 'copyFailed' | null = null;
  await askInDialog(overlay, () => ({
    title: texts.of(words, 'title'),
    leaveLabel: texts.of(words, 'close'),
    body: (redraw) => {
      const text = textNow();
      const subject = texts.of(words, 'subject', { account: account.customer.name });
      const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
      const copy = async (): Promise<void> => {
        try {
          await navigator.clipboard.writeText(text);
          copied = 'copied';
        } catch {
          // Not a secure page, or it was not allowed: the text stands there to be selected.
          copied = 'copyFailed';
        }
        redraw();
      };
      return html`<p>${texts.of(words, 'intro', { account: account.customer.name })}</p>
        <div class="field">
          <label for="message">${texts.of(words, 'textLabel')}</label>
          <textarea class="control" id="message" rows="5" readonly dir="auto" .value=${text}></textarea>
        </div>
        <div class="actions">
          <button class="button primary" part="copy" type="button" data-focus @click=${() => void copy()}>
            ${texts.of(words, copied === 'copied' ? 'copied' : 'copy')}
          </button>
          <a class="button" part="email" href=${mail}>${texts.of(words, 'email')}</a>
        </div>
        <p class="caption muted" role="status">${copied === null ? nothing : texts.of(words, copied)}</p>`;
    },
  }));
}

/** Adding a way to pay over the page, for whoever has no room for the form. Fetched with the press that asks for it. */
import type { PaymentMethod } from 'billing-portal-contract';
import { html } from 'lit';
import { announce } from '../../src/dom/announce.ts';
import { methodChangeMessages as words } from '../../src/i18n/en/payment-method-changes.ts';
import { paymentMethodMessages } from '../../src/i18n/en/payment-methods.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import { methodName } from '../purchase/method-name.ts';
import { askInDialog } from '../subscription-tasks/ask.ts';
import type { BillingPaymentMethodForm } from './billing-payment-method-form.ts';
import './define.ts';

type Texts = Pick<MessagesController<Record<never, never>>, 'of'>;

/** Opens the form in a dialog and takes it away again. What was saved is announced. */
export async function addMethod(texts: Texts, overlay: ParentNode): Promise<void> {
  const known: { form?: BillingPaymentMethodForm; saved?: PaymentMethod | null } = {};
  await askInDialog(overlay, ({ aside, confirm, leave }) => ({
    title: texts.of(words, 'setupTitle'),
    body: (redraw) =>
      html`<billing-payment-method-form
        .aside=${aside}
        @billing-payment-method-form-change=${(event: Event) => {
          known.form = event.currentTarget as BillingPaymentMethodForm;
          redraw();
        }}
        @billing-payment-method-form-submit=${confirm}
        @billing-payment-method-form-cancel=${leave}
      ></billing-payment-method-form>`,
    confirm: {
      label: texts.of(words, 'save'),
      busyLabel: texts.of(words, 'saving'),
      isBlocked: known.form?.canSave !== true,
      run: async () => {
        known.saved = (await known.form?.save()) ?? null;
        if (known.saved === null) throw new Error('It was not saved');
      },
      // The form itself says why.
      failure: () => null,
    },
    leaveLabel: texts.of(words, 'cancel'),
  }));
  if (known.saved == null) return;
  announce(texts.of(words, 'added', { name: methodName(known.saved, cardTexts(texts)) }));
}

function cardTexts(texts: Texts) {
  return {
    t: (key: 'card' | 'cardPlain', values: { readonly brand?: string; readonly last4: string }) =>
      texts.of(paymentMethodMessages, key, { brand: '', ...values }),
  };
}

import type { PaymentMethod } from 'billing-portal-contract';
import { html } from 'lit';
import { methodApprovalMessages as words } from '../../src/i18n/en/payment-method-approval.ts';
import { methodName } from '../purchase/method-name.ts';
import { icon, infoIcon } from '../shared/icons.ts';
import type { PaymentMethodTexts } from './method-row.ts';

export { approvalStyles } from './method-approval.styles.ts';

/** What it means that the bank wants to approve each payment with the method that is used. */
export function renderApproval(current: PaymentMethod, methods: readonly PaymentMethod[], texts: PaymentMethodTexts) {
  const name = methodName(current, texts);
  const backup = methods.find(({ chargeableOffSession, isBackup }) => isBackup && chargeableOffSession);
  const text =
    backup === undefined
      ? texts.of(words, 'needsApprovalText', { name })
      : texts.of(words, 'needsApprovalBackedUp', { name, backup: methodName(backup, texts) });
  return html`<div class="note">
    ${icon(infoIcon)}
    <p>${text}</p>
  </div>`;
}

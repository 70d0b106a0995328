import type { AutoTopUp, PaymentMethod } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { autoTopUpEditorMessages } from '../../src/i18n/en/auto-top-up-editor.ts';
import type { paymentMethodMessages } from '../../src/i18n/en/payment-methods.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import { methodName } from '../purchase/method-name.ts';
import type { AutoTopUpTexts } from './rule-words.ts';

export interface Methods {
  readonly list: readonly PaymentMethod[];
  readonly texts: MessagesController<typeof paymentMethodMessages.english>;
}

/** What it charges, how often at most, and what the customer has agreed to. */
export function renderFacts(view: AutoTopUp, methods: Methods, texts: AutoTopUpTexts) {
  const { limits } = view;
  const { t } = texts;
  const facts = [
    chargedSentence(view, methods, texts),
    limits.cooldownMinutes > 0 ? t('cooldown', { count: limits.cooldownMinutes }) : null,
    limits.pauseAfterFailures > 0 ? t('pausesAfter', { count: limits.pauseAfterFailures }) : null,
    limits.firstChargeNoticeHours > 0 ? t('announced', { count: limits.firstChargeNoticeHours }) : null,
  ];
  return html`<ul class="facts">
      ${facts.map((fact) => (fact === null ? nothing : html`<li>${fact}</li>`))}
    </ul>
    ${renderConsent(view, texts)}`;
}

function chargedSentence(view: AutoTopUp, methods: Methods, texts: AutoTopUpTexts): string | null {
  const { backupPaymentMethodId: backupId, rule } = view;
  const charged = methods.list.find(({ id, isDefault }) =>
    rule?.paymentMethodId == null ? isDefault : id === rule.paymentMethodId,
  );
  if (charged === undefined) return null;
  const backup = methods.list.find(({ id }) => id === backupId && id !== charged.id);
  const method = methodName(charged, methods.texts);
  return backup === undefined
    ? texts.t('charges', { method })
    : texts.t('chargesBacked', { method, backup: methodName(backup, methods.texts) });
}

/** The record: what was agreed to, when, in which session, and the hash that proves the wording. */
function renderConsent({ consent, consentText }: AutoTopUp, texts: AutoTopUpTexts) {
  if (consent === null) return nothing;
  const { t, format } = texts;
  const isCurrent = consent.textVersion === consentText.version;
  return html`<div class="consent caption" part="consent">
    ${isCurrent ? html`<p>${consentSentence(consentText, texts)}</p>` : nothing}
    <p>${t('agreedAt', { time: format.dateTime(consent.at) })}</p>
    <p class="muted">
      ${t('agreedBy', { actor: consent.actor, version: consent.textVersion })}
      <bdi title=${consent.textHash}>SHA-256 ${consent.textHash.slice(0, 12)}…</bdi>
    </p>
    ${isCurrent ? nothing : html`<p class="muted">${t('agreedOlder')}</p>`}
  </div>`;
}

/** In the customer's language where there is a translation of this version; a translation keeps its version. */
export function consentSentence(
  { text, version }: AutoTopUp['consentText'],
  texts: Pick<AutoTopUpTexts, 'of'>,
): string {
  const key = `text_${version}`;
  const isTranslated = Object.hasOwn(autoTopUpEditorMessages.english, key);
  return isTranslated ? texts.of(autoTopUpEditorMessages, key as 'text_2026-11-22') : text;
}

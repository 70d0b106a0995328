import type { Account, AutoTopUp, CreditPack, PaymentMethod } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import type { paymentMethodMessages } from '../../src/i18n/en/payment-methods.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import { currencySign } from '../../src/money/format-price.ts';
import { toMoney } from '../../src/money/from-wire.ts';
import { methodName } from '../purchase/method-name.ts';
import { renderChoices, renderSelect, renderTextField } from '../shared/form-fields.ts';
import type { DraftFault, DraftField, RuleDraft } from './rule-draft.ts';
import type { EditorTexts } from './what-it-means.ts';

export interface RuleFields {
  readonly draft: RuleDraft;
  /** Those that are shown. */
  readonly faults: Partial<Record<DraftField, DraftFault>>;
  readonly account: Account;
  readonly packs: readonly CreditPack[];
  readonly methods: readonly PaymentMethod[];
  readonly view: AutoTopUp;
  readonly texts: EditorTexts;
  readonly methodTexts: MessagesController<typeof paymentMethodMessages.english>;
  readonly change: (change: Partial<RuleDraft>) => void;
  readonly left: (field: DraftField) => void;
}

const DEFAULT_METHOD = '';

/** When, what, at most how much, and charged to what. */
export function renderFields(fields: RuleFields) {
  const { account, change, draft, texts } = fields;
  const { t } = texts;
  const isCredits = account.capacity?.model === 'credits';
  return html`${renderChoices({
    name: 'when',
    legend: t('when'),
    chosen: draft.when,
    choices: [
      { value: 'below', label: t(isCredits ? 'whenCredits' : 'whenMoney') },
      { value: 'days_left', label: t('whenDays') },
    ],
    choose: (when) => change({ when }),
  })}
  ${
    draft.when === 'below'
      ? renderAmount(fields, 'level', t(isCredits ? 'credits' : 'level'), isCredits)
      : renderNumber(fields, 'daysLeft', t('daysLeft'))
  }
  ${renderChoices({
    name: 'what',
    legend: t('what'),
    chosen: draft.what,
    choices: [
      { value: 'fixed', label: t('fixed') },
      { value: 'to_target', label: t('toTarget') },
      { value: 'predictive', label: t('predictive'), hint: t('predictiveHint') },
    ],
    choose: (what) => change({ what }),
  })}
  ${isCredits ? renderPack(fields) : nothing} ${renderWhat(fields, isCredits)} ${renderCap(fields)}
  ${renderMethod(fields)}`;
}

function renderWhat(fields: RuleFields, isCredits: boolean) {
  const { account, draft, texts } = fields;
  const { t, format } = texts;
  switch (draft.what) {
    case 'predictive':
      return renderNumber(fields, 'days', t('days'));
    case 'to_target':
      return renderAmount(fields, 'target', t('target'), isCredits);
    case 'fixed': {
      if (isCredits) return renderNumber(fields, 'quantity', t('quantity'));
      const offer = account.buying.balanceTopup;
      const whole = { whole: true };
      const hint =
        offer === null
          ? null
          : t('limits', { minimum: format.money(offer.minimum, whole), maximum: format.money(offer.maximum, whole) });
      return renderAmount(fields, 'amount', t('amount'), false, hint);
    }
  }
}

function renderPack({ change, draft, packs, texts }: RuleFields) {
  const { t } = texts;
  return renderSelect({
    id: 'pack',
    label: t('pack'),
    chosen: draft.pack ?? '',
    options: packs.map(({ credits, key, name, price }) => ({
      value: key,
      label: t('packOption', { pack: name, count: credits, price }),
    })),
    choose: (pack) => change({ pack }),
  });
}

function renderCap(fields: RuleFields) {
  const { t } = fields.texts;
  const limit = fields.view.limits.maximumMonthlyCap;
  return renderAmount(fields, 'cap', t('cap'), false, limit === null ? t('capHint') : t('capLimit', { limit }));
}

function renderMethod({ change, draft, methodTexts, methods, texts, view }: RuleFields) {
  const { t } = texts;
  const standard = methods.find(({ isDefault }) => isDefault);
  const backup = methods.find(({ id }) => id === view.backupPaymentMethodId);
  const usable = methods.filter(
    ({ chargeableOffSession, id, status }) => (chargeableOffSession && status !== 'expired') || id === draft.methodId,
  );
  return renderSelect({
    id: 'method',
    label: t('method'),
    chosen: draft.methodId ?? DEFAULT_METHOD,
    options: [
      {
        value: DEFAULT_METHOD,
        label:
          standard === undefined
            ? t('methodDefault')
            : t('methodDefaultNamed', { name: methodName(standard, methodTexts) }),
      },
      ...usable
        .filter((method) => method !== standard || draft.methodId === method.id)
        .map((method) => ({ value: method.id, label: methodName(method, methodTexts) })),
    ],
    choose: (id) => change({ methodId: id === DEFAULT_METHOD ? null : id }),
    hint: backup === undefined ? t('noBackup') : t('backup', { backup: methodName(backup, methodTexts) }),
  });
}

function renderAmount(
  fields: RuleFields,
  field: 'level' | 'target' | 'amount' | 'cap',
  label: string,
  isCredits: boolean,
  hint: string | null = null,
) {
  const { account, change, draft, left, texts } = fields;
  const { code, exponent } = account.customer.currency;
  return renderTextField({
    id: field,
    label,
    value: draft[field],
    hint,
    error: faultText(fields, field),
    sign: isCredits ? null : currencySign(code, texts.format),
    inputMode: isCredits || exponent === 0 ? 'numeric' : 'decimal',
    typed: (text) => change({ [field]: text }),
    left: () => left(field),
  });
}

function renderNumber(fields: RuleFields, field: 'daysLeft' | 'days' | 'quantity', label: string) {
  const { change, draft, left } = fields;
  return renderTextField({
    id: field,
    label,
    value: draft[field],
    error: faultText(fields, field),
    inputMode: 'numeric',
    typed: (text) => change({ [field]: text }),
    left: () => left(field),
  });
}

function faultText({ account, faults, texts }: RuleFields, field: DraftField): string | null {
  const fault = faults[field];
  const { t, format } = texts;
  if (fault === undefined) return null;
  switch (fault.kind) {
    case 'numberWrong':
      return t('numberWrong', { minimum: fault.minimum, maximum: fault.maximum });
    case 'tooSmall':
    case 'tooLarge':
      return t(fault.kind, { limit: fault.limit });
    case 'amountWrong': {
      const { code, exponent } = account.customer.currency;
      const example = toMoney(25n * 10n ** BigInt(exponent), code, exponent);
      return t('amountWrong', { example: format.money(example) });
    }
    default:
      return t(fault.kind);
  }
}

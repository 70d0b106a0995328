import type { PaymentMethod } from '../../contract/payment-method.ts';
import type { Row } from '../store/tables.ts';

const EXPIRING_DAYS = 30;
const DAY_MS = 86_400_000;

/** A saved payment method as the contract shows it. */
export function viewPaymentMethod(row: Row<'payment_method'>, now: Date): PaymentMethod {
  const { brand, last4, expiry_month: expiryMonth, expiry_year: expiryYear } = row;
  const card =
    brand !== null && last4 !== null && expiryMonth !== null && expiryYear !== null
      ? { brand, last4, expiryMonth, expiryYear }
      : null;
  const status = card ? cardStatus(card, now) : 'usable';
  return {
    id: row.id,
    type: typeOf(row.type),
    label: row.label,
    card,
    isDefault: row.is_default,
    isBackup: row.is_backup,
    status,
    chargeableOffSession: row.chargeable_off_session && row.refused_for_good_at === null && status !== 'expired',
  };
}

/** A card works until the end of its month, wherever the bank is; UTC is close enough to warn. */
export function cardStatus(
  card: { readonly expiryMonth: number; readonly expiryYear: number },
  now: Date,
): PaymentMethod['status'] {
  const endMs = Date.UTC(card.expiryYear, card.expiryMonth, 1);
  if (now.getTime() >= endMs) return 'expired';
  return endMs - now.getTime() <= EXPIRING_DAYS * DAY_MS ? 'expiring' : 'usable';
}

function typeOf(type: string): PaymentMethod['type'] {
  return type === 'card' || type === 'bank_debit' || type === 'wallet' ? type : 'other';
}

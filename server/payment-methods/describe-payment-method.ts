import type { PaymentMethod } from '../../contract/payment-method.ts';
import type { Row } from '../store/tables.ts';

const EXPIRING_DAYS = 30;
const DAY_MS = 86_400_000;
const TYPES: readonly string[] = ['card', 'bank_debit', 'wallet', 'other'] satisfies PaymentMethod['type'][];

export function describePaymentMethod(row: Row<'payment_method'>, now: Date): PaymentMethod {
  return {
    id: row.id,
    type: TYPES.includes(row.type) ? (row.type as PaymentMethod['type']) : 'other',
    label: row.label,
    card:
      row.brand === null || row.last4 === null || row.expiry_month === null || row.expiry_year === null
        ? null
        : { brand: row.brand, last4: row.last4, expiryMonth: row.expiry_month, expiryYear: row.expiry_year },
    isDefault: row.is_default,
    status: statusOf(row, now),
  };
}

function statusOf(row: Row<'payment_method'>, now: Date): PaymentMethod['status'] {
  if (row.expiry_month === null || row.expiry_year === null) return 'usable';
  // A card is good to the end of its month; months count from 0 here, so this is the first moment after it.
  const endsMs = Date.UTC(row.expiry_year, row.expiry_month, 1);
  if (endsMs <= now.getTime()) return 'expired';
  return endsMs - now.getTime() <= EXPIRING_DAYS * DAY_MS ? 'expiring' : 'usable';
}

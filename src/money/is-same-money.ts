import type { Money } from 'billing-portal-contract';

export function isSameMoney(left: Money, right: Money): boolean {
  return left.currency === right.currency && left.exponent === right.exponent && left.minor === right.minor;
}

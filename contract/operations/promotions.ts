/** Promotion and gift codes. */
import { codeRequest, codeResult, giftCodes, giftCodesInput } from '../promotion.ts';
import type { Operation } from '../operation.ts';

export const promotionPortalOperations = {
  redeemCode: {
    method: 'POST',
    path: '/v1/codes/redeem',
    summary: 'Redeems a gift or promotion code, or says what it will do to a purchase',
    access: 'pay',
    body: codeRequest,
    response: codeResult,
    status: 200,
    problems: ['code_not_valid', 'code_already_used', 'code_not_applicable'],
  },
} as const satisfies Record<string, Operation>;

export const promotionOperatorOperations = {
  issueGiftCodes: {
    method: 'POST',
    path: '/operator/v1/gift-codes',
    summary: 'Issues gift codes, each to be redeemed once; they are shown once and kept as hashes',
    access: 'operator',
    body: giftCodesInput,
    response: giftCodes,
    status: 201,
    problems: ['currency_mismatch'],
  },
} as const satisfies Record<string, Operation>;

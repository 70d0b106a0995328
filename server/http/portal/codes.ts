import { redeemCode } from '../../promotions/redeem-code.ts';
import type { PortalHandlers } from '../handlers.ts';

export const codeHandlers = {
  redeemCode: ({ billing, customerId, body }) => redeemCode(billing, { customerId, code: body.code }),
} satisfies Partial<PortalHandlers>;

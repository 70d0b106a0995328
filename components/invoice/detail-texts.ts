import type { invoiceDetailMessages } from '../../src/i18n/en/invoice-details.ts';
import type { paymentMethodMessages } from '../../src/i18n/en/payment-methods.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';

export type DetailTexts = MessagesController<typeof invoiceDetailMessages.english>;
export type CardTexts = MessagesController<typeof paymentMethodMessages.english>;

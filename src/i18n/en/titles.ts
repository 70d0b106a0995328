import { defineMessages } from '../messages.ts';

/** Titles that stand in the place of a section until it is fetched. Each is a part of the area of its section. */
export const usageTitle = defineMessages('usage', { title: 'Usage' });
export const invoicesTitle = defineMessages('invoices', { title: 'Invoices' });
export const paymentTitle = defineMessages('payment-methods', { title: 'Payment method' });

import type { CustomerSpecification } from './specification.ts';

/** What nobody has all of: every kind and state of invoice, and what can become of a payment. */
const everyInvoice: CustomerSpecification = {
  key: 'every-invoice',
  title: 'Every kind of invoice',
  name: 'Holloway & Reyes',
  email: 'accounts@every-invoice.example',
  country: 'DE',
  address: ['Ritterstraße 3', '10969 Berlin', 'Germany'],
  taxId: 'DE136695976',
  timeZone: 'Europe/Berlin',
  currency: 'EUR',
  plan: 'pro',
  status: 'active',
  monthsBefore: 3,
  testCards: ['visa_ok'],
  dailyUsage: { image_generation: 2, upscale: 1 },
  leaves: '6200',
  purchases: [
    { daysAgo: 34, pack: 'small' },
    { daysAgo: 28, pack: 'medium' },
    { daysAgo: 21, pack: 'small' },
    { daysAgo: 16, pack: 'medium' },
    { daysAgo: 10, pack: 'small' },
    { daysAgo: 4, pack: 'small' },
    { daysAgo: 2, pack: 'small' },
  ],
  hasEveryInvoice: true,
};

/** More than anybody has. */
const hugeArchive: CustomerSpecification = {
  key: 'invoices-100000',
  title: '100,000 invoices',
  name: 'Continental Print Holding',
  email: 'billing@invoices-100000.example',
  country: 'DE',
  address: ['Am Anfang 1', '80331 München', 'Germany'],
  timeZone: 'Europe/Berlin',
  currency: 'EUR',
  plan: 'starter',
  status: 'active',
  monthsBefore: 0,
  daysIntoPeriod: 0,
  testCards: ['visa_ok'],
  dailyUsage: {},
  archivedInvoices: 100_000,
};

/** The same customer with as many as fit onto four pages, to compare with. */
const smallArchive: CustomerSpecification = {
  ...hugeArchive,
  key: 'invoices-100',
  title: '100 invoices',
  archivedInvoices: 100,
};

export const invoiceSpecifications: readonly CustomerSpecification[] = [everyInvoice, hugeArchive, smallArchive];

import type { BillingDetails, BillingDetailsChange, Invoice, InvoiceBuyerChange } from 'billing-portal-contract';
import { taxPlace } from '../../server/domain/tax.ts';
import type { MockContext } from './context.ts';
import { getInvoice } from './invoice-list.ts';
import type { MockCustomer } from './state.ts';

/** What a number is called where the seeded customers live. */
const LABELS: Readonly<Record<string, string>> = { DE: 'USt-IdNr.', FR: 'N° TVA', US: 'EIN', JP: '登録番号' };

export function billingDetailsView(context: MockContext, customer: MockCustomer): BillingDetails {
  const { name, email, country, region, address, taxId, purchaseOrder } = customer;
  return {
    name,
    email,
    country,
    region,
    address: [...address],
    taxId,
    taxIdLabel: LABELS[country ?? ''] ?? 'Tax ID',
    taxIdCheck: taxId === null ? 'unchecked' : startsWithCountry(taxId, country) ? 'valid' : 'unusual',
    purchaseOrder,
    reverseCharge: taxPlace(context.catalogue, customer)?.reverseCharge ?? false,
  };
}

export function changeBillingDetails(
  context: MockContext,
  customer: MockCustomer,
  change: BillingDetailsChange,
): BillingDetails {
  Object.assign(customer, withoutUndefined(change));
  return billingDetailsView(context, customer);
}

export function changeInvoiceBuyer(customer: MockCustomer, id: string, change: InvoiceBuyerChange): Invoice {
  const invoice = getInvoice(customer, id);
  const changed: Invoice = { ...invoice, buyer: { ...invoice.buyer, ...withoutUndefined(change) } };
  const position = customer.invoices.findIndex((each) => each.id === id);
  if (position >= 0) customer.invoices[position] = changed;
  return changed;
}

function startsWithCountry(taxId: string, country: string | null): boolean {
  return country !== null && taxId.toUpperCase().startsWith(country);
}

/** What a form leaves out stays as it is. */
function withoutUndefined<Change extends object>(
  change: Change,
): { [Key in keyof Change]: Exclude<Change[Key], undefined> } {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as never;
}

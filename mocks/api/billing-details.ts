import type { MockBillingApi } from '../billing-api.ts';
import { billingDetailsView, changeBillingDetails, changeInvoiceBuyer } from '../world/billing-details.ts';
import type { Calls } from './calls.ts';

type Details = Pick<MockBillingApi, 'getBillingDetails' | 'changeBillingDetails' | 'changeInvoiceBuyer'>;

export function billingDetailsOperations({ world: { context }, answer, change }: Calls): Details {
  return {
    getBillingDetails: (options) =>
      answer('getBillingDetails', 'view', options, (customer) => billingDetailsView(context, customer)),

    changeBillingDetails: (request, options) =>
      change('changeBillingDetails', 'manage', options, (customer) => changeBillingDetails(context, customer, request)),

    changeInvoiceBuyer: (id, request, options) =>
      change('changeInvoiceBuyer', 'manage', options, (customer) => changeInvoiceBuyer(customer, id, request)),
  };
}

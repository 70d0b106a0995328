import type {
  Account,
  ActivityPage,
  ExportLink,
  ExportRequest,
  Invoice,
  InvoicePage,
  InvoiceQuery,
  InvoiceSummary,
  PaymentMethod,
  UsageReport,
} from 'billing-portal-contract';
import { FakeBillingApi } from '../../purchase/testing/fake-billing-api.ts';
import { euroBalance, euros } from '../../purchase/testing/fixtures.ts';

/** An invoice of a pack: 20.00 + 19 % VAT. */
export function invoiceSummary(index: number, more: Partial<InvoiceSummary> = {}): InvoiceSummary {
  return {
    id: `inv_${index}`,
    number: `PS-${String(index).padStart(4, '0')}`,
    type: 'credit_purchase',
    status: 'paid',
    overdue: false,
    issuedAt: '2026-11-20T10:00:00.000Z',
    dueAt: null,
    paidAt: '2026-11-20T10:00:05.000Z',
    subtotal: euros(2000),
    tax: euros(380),
    total: euros(2380),
    amountPaid: euros(2380),
    payable: false,
    amountRefunded: euros(0),
    dispute: null,
    description: '1,000 credits',
    ...more,
  };
}

/** The fake backend with invoices, activity, usage and payment methods that can be changed. */
export class SectionApi extends FakeBillingApi {
  invoices: InvoiceSummary[] = [];
  activity: ActivityPage = { items: [], nextCursor: null };
  usage: UsageReport = { from: '', to: '', interval: 'day', series: [] };
  documentUrl = 'https://files.example.com/invoice.pdf';
  documentCount = 3;
  readonly queries: InvoiceQuery[] = [];
  readonly exports: ExportRequest[] = [];

  constructor(account: Account, paymentMethods?: PaymentMethod[]) {
    super(account, paymentMethods);
  }

  override listInvoices(query: InvoiceQuery = {}): Promise<InvoicePage> {
    this.queries.push(query);
    const failure = this.failures.get('listInvoices');
    if (failure !== undefined) {
      this.failures.delete('listInvoices');
      return Promise.reject(failure);
    }
    const matching = this.invoices.filter(
      ({ number, status, type }) =>
        (query.status === undefined || query.status === status) &&
        (query.type === undefined || query.type === type) &&
        (query.search === undefined || number?.includes(query.search)),
    );
    const start = Number(query.cursor ?? 0);
    const end = start + (query.limit ?? 25);
    return Promise.resolve({
      items: matching.slice(start, end),
      nextCursor: end < matching.length ? String(end) : null,
    });
  }

  override getInvoice(id: string): Promise<Invoice>;
  override getInvoice(): Promise<never>;
  override getInvoice(id?: string): Promise<Invoice> {
    const summary = this.invoices.find((invoice) => invoice.id === id) ?? invoiceSummary(1);
    return Promise.resolve({
      ...summary,
      lines: [
        {
          type: 'credit_pack',
          description: 'Medium pack, 1,000 credits',
          quantity: 1,
          amount: summary.subtotal,
          periodStart: null,
          periodEnd: null,
        },
      ],
      taxLines: [
        {
          name: 'VAT',
          ratePercent: '19',
          jurisdiction: 'DE',
          inclusive: false,
          reverseCharge: false,
          amount: summary.tax,
        },
      ],
      purchaseId: null,
      correctsInvoiceId: null,
      creditNotes: [],
      seller: { name: 'Pixel Studio', address: ['Hauptstraße 1', '10115 Berlin'], taxId: 'DE123456789' },
      buyer: { name: 'Acme Studio', email: null, address: ['Lindenweg 2'], taxId: null, purchaseOrder: null },
    });
  }

  override async createInvoiceDocument(id: string) {
    const link = await super.createInvoiceDocument(id);
    return { ...link, url: this.documentUrl };
  }

  listActivity(): Promise<ActivityPage> {
    return Promise.resolve(this.activity);
  }

  createExport(request: ExportRequest): Promise<ExportLink> {
    this.exports.push(request);
    const failure = this.failures.get('createExport');
    if (failure !== undefined) {
      this.failures.delete('createExport');
      return Promise.reject(failure);
    }
    const link = { url: this.documentUrl, expiresAt: '2026-11-22T12:00:00.000Z' };
    return Promise.resolve(request.format === 'pdf' ? { ...link, count: this.documentCount } : link);
  }

  getUsage(): Promise<UsageReport> {
    return Promise.resolve(this.usage);
  }
}

/** Usage of two days, 4 € in all. */
export const TWO_DAYS: UsageReport = {
  from: '2026-11-20T00:00:00.000Z',
  to: '2026-11-22T00:00:00.000Z',
  interval: 'day',
  series: [
    {
      feature: 'images',
      name: 'Images',
      points: [
        { start: '2026-11-20T00:00:00.000Z', quantity: '1', spent: euroBalance(100) },
        { start: '2026-11-21T00:00:00.000Z', quantity: '3', spent: euroBalance(300) },
      ],
    },
  ],
};

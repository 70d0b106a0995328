import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ExportLink } from 'billing-portal-contract';
import { html } from 'lit';
import { renderAnatomy } from './support/anatomy.ts';
import { find } from './support/find.ts';
import { DENSE, renderOptions, severalAtOnce } from './support/options.ts';
import {
  billed,
  failed,
  offline,
  onlyLooking,
  sessionExpired,
  shows,
  skeleton,
  stale,
  wentOffline,
} from './support/states.ts';

const LONG_FILE = 'https://files.example.com/invoices.zip';

/** A ZIP file of which so many documents have begun to come, and no more do. */
function neverEnding(url: string, begun: number): () => void {
  const { fetch } = window;
  const file = () => {
    const bytes = Uint8Array.from(Array.from({ length: begun }, () => [0x50, 0x4b, 3, 4]).flat());
    return new Response(new ReadableStream({ start: (controller) => controller.enqueue(bytes) }));
  };
  window.fetch = (input, init) => (input === url ? Promise.resolve(file()) : fetch(input, init));
  return () => {
    window.fetch = fetch;
  };
}

/** All invoices in one list: plan, packs and funds, each with its state in words. A table when there is room, a list when there is not. */
const meta = {
  title: 'Elements/Invoice list',
  component: 'billing-invoice-list',
  parameters: { billing: { customer: 'many-invoices' } },
  render: () => html`<billing-invoice-list></billing-invoice-list>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;

export const Playground: Story = {
  args: { customer: 'many-invoices' },
  argTypes: {
    customer: {
      control: 'select',
      options: ['every-invoice', 'many-invoices', 'credits-low', 'balance', 'past-due', 'new-customer', 'jpy', 'kwd'],
    },
  },
};

export const Anatomy: Story = {
  ...billed({ customer: 'credits-low' }),
  render: () =>
    renderAnatomy('billing-invoice-list', html`<billing-invoice-list></billing-invoice-list>`, {
      parts: {
        filters: 'Search, filters and order.',
        export: 'The file of what is listed.',
        'export-pdfs': 'Its PDFs as one file.',
        table: 'The rows.',
      },
    }),
};

/** Every type and state, refunds, credit notes, disputes and a payment that the bank took back. */
export const Everything: Story = billed({ customer: 'every-invoice' }, shows('[part=pay]'));
/** Three thousand of them: one page of 25 at a time, with the way to its neighbours. */
export const Many: Story = { play: shows('[part=pager]') };
/** A hundred thousand weigh as much as a hundred: the next page takes the place of this one. */
export const HundredThousand: Story = {
  ...billed({ customer: 'invoices-100000' }),
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.press('Next');
    await page.text('26 to 50, and there are more');
  },
};
/** Narrowed by the page through attributes; the customer goes on from there. */
export const Narrowed: Story = {
  ...billed({ customer: 'every-invoice' }, shows('[part=filters]')),
  render: () => html`<billing-invoice-list status="outstanding" sort="highest"></billing-invoice-list>`,
};
/** An amount as people write it, in any separators. */
export const Searched: Story = {
  ...billed({ customer: 'every-invoice' }, shows('[part=pay]')),
  render: () => html`<billing-invoice-list search="571,20"></billing-invoice-list>`,
};
/** Nothing matches: it says so and offers the way back. */
export const NothingFound: Story = {
  ...billed({ customer: 'every-invoice' }),
  render: () => html`<billing-invoice-list search="nothing like it"></billing-invoice-list>`,
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.text('No invoice matches this filter.');
  },
};
/** What the seller owes comes off the next invoices, and is no balance. */
export const CustomerCredit: Story = billed(
  {
    customer: 'credits-low',
    account: (account) => ({ ...account, customerCredit: { ...account.customerCredit, minor: '1200' } }),
  },
  shows('[part=upcoming]'),
);
export const Some: Story = billed({ customer: 'balance' }, shows('[part=table]'));
/** One is open and overdue: it says so, and how to pay it. */
export const PastDue: Story = billed({ customer: 'past-due' }, shows('[part=table]'));
export const Yen: Story = billed({ customer: 'jpy' });
export const Dinar: Story = billed({ customer: 'kwd' });
/** None yet: when the first one comes. */
export const Empty: Story = billed({ customer: 'new-customer' });

export const Skeleton: Story = skeleton('listInvoices');
export const Failed: Story = failed('listInvoices');
export const Offline: Story = offline('listInvoices');
export const SessionExpired: Story = sessionExpired('listInvoices');
export const Stale: Story = { ...stale(), play: shows('[part=table]') };
export const WentOffline: Story = { ...wentOffline(), play: shows('[part=table]') };
export const OnlyLooking: Story = onlyLooking(shows('[part=table]'));
/** The same list over real HTTP, where the invoices answer with an error. */
export const FailedOverHttp: Story = {
  parameters: {
    billing: { overHttp: true, scenario: 'error-invoices', customer: 'credits-low' },
    expectedErrors: [/status of 500/],
  },
  play: shows('[role=alert]'),
};

/** A row opens in place, with lines, tax and the PDF. */
export const OpensOne: Story = {
  ...billed({ customer: 'credits-low' }),
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    (await page.element('[aria-expanded=false]')).click();
    await page.element('[part=lines]');
  },
};

/** The PDFs of what is listed, as one file. */
export const AllPdfs: Story = {
  ...billed({ customer: 'every-invoice' }),
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.press('Download PDFs');
    await page.text(/\d+ PDFs downloaded/);
  },
};
/** The file takes a while: how far it is, and the way to stop it. */
export const PdfsOnTheirWay: Story = {
  ...billed({
    customer: 'every-invoice',
    answers: { createExport: (link: ExportLink) => ({ ...link, count: 120, url: LONG_FILE }) },
  }),
  beforeEach: () => neverEnding(LONG_FILE, 35),
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.press('Download PDFs');
    await page.text('34 of 120 PDFs');
    await page.button('Cancel');
  },
};
/** Three thousand are too many for one file: it says how many fit, and what to do. */
export const TooManyPdfs: Story = {
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.press('Download PDFs');
    await page.text('One file holds up to 1,000 PDFs.');
  },
};
export const PdfsFailed: Story = {
  ...billed({ customer: 'every-invoice', refusing: { createExport: 'internal_error' } }),
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.press('Download PDFs');
    await page.text('The file could not be prepared. Try again.');
  },
};

/** Narrowed and sorted by the page, and denser. */
export const Options: Story = {
  parameters: severalAtOnce,
  render: () =>
    renderOptions(
      html`<billing-invoice-list></billing-invoice-list>`,
      {
        what: 'What is still owed, the highest first',
        element: html`<billing-invoice-list status="outstanding" sort="highest"></billing-invoice-list>`,
      },
      { ...DENSE, element: html`<billing-invoice-list type="credit_purchase"></billing-invoice-list>` },
    ),
};
export const Accessibility: Story = {
  ...billed({ customer: 'credits-low' }),
  play: async ({ canvasElement, userEvent }) => {
    const page = find(canvasElement);
    (await page.element('[aria-expanded=false]')).focus();
    await userEvent.keyboard('{Enter}');
    await page.element('[aria-expanded=true]');
  },
};

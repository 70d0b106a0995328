import { expect } from '@open-wc/testing';
import type { TopUpLogEntry } from 'billing-portal-contract';
import { BillingError } from '../../src/api/billing-error.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { euros } from '../purchase/testing/fixtures.ts';
import { ControlsApi, controlsAccount, logEntry } from '../shared/testing/controls-api.ts';
import { holdBack } from '../shared/testing/hold-back.ts';
import { buttonWith, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import type { BillingAutoTopUpLog } from './billing-auto-top-up-log.ts';
import './define.ts';

const LATER = '2026-12-01T00:00:00.000Z';

async function render(api: ControlsApi, log: TopUpLogEntry[] = []): Promise<BillingAutoTopUpLog> {
  api.log = log;
  const { element } = await renderInProvider('billing-auto-top-up-log', api);
  return element;
}

/** What is said of one entry. */
async function told(entry: Partial<TopUpLogEntry>): Promise<string> {
  const element = await render(new ControlsApi(), [logEntry(entry)]);
  return shownText(element)!;
}

async function shows(element: HTMLElement, text: string): Promise<void> {
  await waitUntil(
    () => shownText(element)!.includes(text),
    () => `never shows ${text}: ${shownText(element)}`,
  );
}

describe('<billing-auto-top-up-log>', () => {
  it('has a sentence for everything that can happen', async () => {
    const total = null;
    for (const [entry, sentence] of [
      [{ outcome: 'charging' }, '€29.75 is being charged.'],
      [{ outcome: 'charged' }, '€29.75 was charged, because €9.40 was left.'],
      [{ outcome: 'charged', available: null }, '€29.75 was charged. '],
      [{ outcome: 'failed' }, 'A charge of €29.75 did not go through. You were not charged.'],
      [{ outcome: 'failed', total }, 'A charge did not go through. You were not charged.'],
      [{ outcome: 'canceled' }, 'A charge of €29.75 was called off. You were not charged.'],
      [{ outcome: 'canceled', total }, 'A charge was called off. You were not charged.'],
      [{ outcome: 'held' }, 'A charge of €29.75 was held back.'],
      [{ outcome: 'held', total }, 'A charge was held back.'],
      [{ outcome: 'announced', nextAttemptAt: LATER }, 'You were told that €29.75 will be charged from 1 December'],
      [{ outcome: 'announced', total, nextAttemptAt: LATER }, 'You were told of the first charge.'],
      [{ outcome: 'announced' }, 'You were told of the first charge.'],
      [{ outcome: 'paused' }, 'It paused itself.'],
      [{ outcome: 'disabled' }, 'It was switched off.'],
    ] as const) {
      expect(await told(entry)).to.contain(sentence);
    }
  });

  it('says of a charge only what is true of it', async () => {
    const more = { times: 3, nextAttemptAt: LATER, reason: 'monthly_cap_reached' } as const;
    expect(await told({ outcome: 'charged', usedBackup: true, ...more })).to.not.match(/Looked at|had been used/);
    const held = await told({ outcome: 'held', usedBackup: true, ...more, monthSpent: euros(9_000) });
    expect(held).to.contain('€90.00 of €100.00 had been used that month. Looked at 3 times');
    expect(held).to.not.contain('backup');
    expect(await told({ outcome: 'held', reason: 'cooldown' })).to.not.match(/Looked at|had been used/);
    expect(await told({ outcome: 'failed', reason: 'a_reason_of_tomorrow' })).to.contain('did not go through');
    expect(await told({ outcome: 'charged', reason: 'insufficient_funds' })).to.not.contain('enough');
  });

  it('opens the invoice of a charge, and says when that did not work', async () => {
    const api = new ControlsApi();
    const opened: unknown[] = [];
    const element = await render(api, [logEntry({ id: 'a', invoiceId: 'inv_7' }), logEntry({ id: 'b' })]);
    element.addEventListener('billing-invoice-open-request', (event) => {
      opened.push(event.detail.invoiceId);
      if (opened.length > 1) event.preventDefault();
    });
    const buttons = element.shadowRoot!.querySelectorAll<HTMLElement>('li button');
    expect(buttons).to.have.length(1);
    expect(buttons[0]!.ariaLabel).to.match(/^Invoice of 20 November 2026/);

    const open = window.open;
    window.open = () => null;
    api.createInvoiceDocument = () => Promise.reject(new BillingError('offline', 'down'));
    try {
      buttons[0]!.click();
      await shows(element, 'The invoice could not be opened. Try again.');
    } finally {
      window.open = open;
    }
    expect(element.shadowRoot!.querySelectorAll('[role=alert]')).to.have.length(1);
    buttons[0]!.click();
    await waitUntil(() => element.shadowRoot!.querySelector('[role=alert]') === null);
    expect(opened).to.deep.equal(['inv_7', 'inv_7']);
  });

  it('offers no invoice where the backend has none', async () => {
    const api = new ControlsApi(controlsAccount({ capabilities: ['auto_top_up'] }));
    const element = await render(api, [logEntry({ invoiceId: 'inv_7' })]);
    expect(element.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('shows more once, however often it is pressed, up to the end', async () => {
    const api = new ControlsApi();
    const element = await render(
      api,
      ['a', 'b', 'c'].map((id) => logEntry({ id })),
    );
    const more = buttonWith(element, 'Show more');
    expect(more.ariaDisabled).to.equal('false');
    api.failures.set('listTopUpLog', new BillingError('offline', 'down'));
    more.click();
    await shows(element, 'The rest could not be loaded.');
    const held = holdBack(api, 'listTopUpLog');
    more.click();
    more.click();
    await waitUntil(() => more.ariaDisabled === 'true');
    held.letGo();
    await waitUntil(() => element.shadowRoot!.querySelectorAll('li').length === 3);
    expect(held.asked).to.equal(1);
    expect(element.shadowRoot!.querySelector('button, [role=alert]')).to.equal(null);
  });

  it('says when it could not be loaded, and tries again', async () => {
    const api = new ControlsApi();
    api.failures.set('listTopUpLog', new BillingError('internal_error', 'down'));
    const element = await render(api, [logEntry({})]);
    await shows(element, 'This could not be loaded.');
    buttonWith(element, 'Try again').click();
    await shows(element, '€29.75 was charged');
  });
});

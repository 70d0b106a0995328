import { expect, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { balanceAccount, creditsAccount, wholeCredits } from '../purchase/testing/fixtures.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { buttonWith, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import './define.ts';

describe('<billing-balance-chip>', () => {
  it('shows credits as a count and a balance as money', async () => {
    const credits = await renderInProvider('billing-balance-chip', new FakeBillingApi(creditsAccount()));
    expect(credits.element.shadowRoot!.querySelector('.chip')!.textContent!.trim()).to.equal('1,240 credits');
    const balance = await renderInProvider('billing-balance-chip', new FakeBillingApi(balanceAccount()));
    expect(balance.element.shadowRoot!.querySelector('.chip')!.textContent!.trim()).to.equal('€38.20');
  });

  it('says its level in words, not by colour alone', async () => {
    const account = creditsAccount();
    const credits = { ...account.capacity!.credits!, available: wholeCredits(12), level: 'low' as const };
    const api = new FakeBillingApi({ ...account, capacity: { ...account.capacity!, credits } });
    const { element } = await renderInProvider('billing-balance-chip', api);
    expect(element.shadowRoot!.querySelector('.chip')!.getAttribute('aria-label')).to.equal(
      '12 credits left, running low',
    );
    expect(element.shadowRoot!.querySelector('.chip svg')).not.to.equal(null);
  });

  it('joins what it says with the comma of the language', async () => {
    const account = creditsAccount();
    const credits = { ...account.capacity!.credits!, available: wholeCredits(12), level: 'low' as const };
    const api = new FakeBillingApi({ ...account, capacity: { ...account.capacity!, credits } });
    const { element, provider } = await renderInProvider('billing-balance-chip', api);
    const label = () => element.shadowRoot!.querySelector('.chip')!.getAttribute('aria-label');
    provider.lang = 'ja';
    await waitUntil(
      () => label() === '残り12クレジット、残りわずか',
      () => label() ?? '',
    );
    provider.lang = 'ar';
    await waitUntil(
      () => label()!.includes('، '),
      () => label() ?? '',
    );
  });

  it('opens a few lines inside the window, with the way to buy', async () => {
    const { element, provider } = await renderInProvider('billing-balance-chip', new FakeBillingApi(creditsAccount()));
    element.shadowRoot!.querySelector<HTMLButtonElement>('.chip')!.click();
    const popover = element.shadowRoot!.querySelector<HTMLElement>('[popover]')!;
    await waitUntil(() => popover.matches(':popover-open') && popover.style.left !== '');
    const { left, right } = popover.getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(innerWidth);
    expect(popover.textContent).to.contain('Resets on 1 December');
    provider.addEventListener('billing-purchase-request', (event) => event.preventDefault());
    setTimeout(() => buttonWith(popover, 'Buy credits').click());
    expect((await oneEvent(provider, 'billing-purchase-request')).detail.source).to.equal('chip');
    expect(popover.matches(':popover-open')).to.equal(false);
  });

  it('stays at the chip when that grows, moves with the page, and within a window that changes', async () => {
    const { element, provider } = await renderInProvider('billing-balance-chip', new FakeBillingApi(creditsAccount()));
    provider.style.cssText = 'display: block; block-size: 200vh; padding: 4rem 16rem';
    const [chip, popover] = ['.chip', '.popover'].map((one) => element.shadowRoot!.querySelector<HTMLElement>(one)!);
    chip!.click();
    const isAtChip = () => {
      const [button, lines] = [chip!, popover!].map((one) => one.getBoundingClientRect());
      const wanted = Math.max(8, Math.min(button!.right - lines!.width, innerWidth - lines!.width - 8));
      return Math.abs(lines!.left - wanted) < 1 && Math.abs(lines!.top - button!.bottom - 4) < 1;
    };
    await waitUntil(() => popover!.matches(':popover-open') && isAtChip(), 'not opened at the chip');
    chip!.style.setProperty('padding-inline', '4rem');
    await waitUntil(isAtChip, 'left behind by a wider chip');
    popover!.style.setProperty('min-inline-size', '18rem');
    await waitUntil(isAtChip, 'not placed anew when it is wider itself');
    scrollTo(0, 40);
    await waitUntil(() => scrollY === 40 && isAtChip(), 'left behind by scrolling');
    document.documentElement.style.setProperty('padding-inline-end', '3rem');
    await waitUntil(isAtChip, 'left behind by a narrower window');
    document.documentElement.style.removeProperty('padding-inline-end');
    scrollTo(0, 0);
  });

  it('opens above where there is no room below', async () => {
    const { element, provider } = await renderInProvider('billing-balance-chip', new FakeBillingApi(creditsAccount()));
    provider.style.cssText = 'display: block; position: fixed; inset: auto 0 0 auto';
    const [chip, popover] = ['.chip', '.popover'].map((one) => element.shadowRoot!.querySelector<HTMLElement>(one)!);
    chip!.click();
    await waitUntil(
      () => Math.abs(popover!.getBoundingClientRect().bottom + 4 - chip!.getBoundingClientRect().top) < 1,
    );
    expect(popover!.getBoundingClientRect().top).to.be.at.least(0);
  });

  it('begins where the chip begins in a page from right to left', async () => {
    const { element, provider } = await renderInProvider('billing-balance-chip', new FakeBillingApi(creditsAccount()));
    provider.style.cssText = 'display: block; padding-inline: 16rem';
    provider.dir = 'rtl';
    const [chip, popover] = ['.chip', '.popover'].map((one) => element.shadowRoot!.querySelector<HTMLElement>(one)!);
    chip!.click();
    await waitUntil(() => {
      const [button, lines] = [chip!, popover!].map((one) => one.getBoundingClientRect());
      const wanted = Math.max(8, Math.min(button!.left, innerWidth - lines!.width - 8));
      return lines!.width > 0 && Math.abs(lines!.left - wanted) < 1;
    });
  });

  it('offers to buy what is sold, to who may pay, and adds funds to a balance', async () => {
    const hasButton = async (account: ReturnType<typeof creditsAccount>) => {
      const { element } = await renderInProvider('billing-balance-chip', new FakeBillingApi(account));
      return element.shadowRoot!.querySelector('.popover .button') !== null;
    };
    const { buying } = creditsAccount();
    expect(await hasButton(creditsAccount())).to.equal(true);
    expect(await hasButton(creditsAccount({ permissions: ['view', 'spend'] }))).to.equal(false);
    expect(await hasButton(creditsAccount({ buying: { ...buying, creditPacks: false } }))).to.equal(false);
    const none = { ...balanceAccount().buying, balanceTopup: null };
    expect(await hasButton(balanceAccount({ buying: none }))).to.equal(false);
    const { element, provider } = await renderInProvider('billing-balance-chip', new FakeBillingApi(balanceAccount()));
    provider.addEventListener('billing-purchase-request', (event) => event.preventDefault());
    element.shadowRoot!.querySelector<HTMLButtonElement>('.chip')!.click();
    setTimeout(() => buttonWith(element.shadowRoot!.querySelector('.popover')!, 'Add funds').click());
    expect((await oneEvent(provider, 'billing-purchase-request')).detail.kind).to.equal('balance_topup');
  });

  it('does not call less than a day “about 0 days”', async () => {
    const account = balanceAccount();
    const { runway } = account.capacity!.balance!;
    const balance = { ...account.capacity!.balance!, runway: { ...runway!, daysLeft: 0 } };
    const api = new FakeBillingApi({ ...account, capacity: { ...account.capacity!, balance } });
    const { element } = await renderInProvider('billing-balance-chip', api);
    expect(element.shadowRoot!.querySelector('[popover]')!.textContent).not.to.contain('Lasts about');
  });

  it('links to the billing page of the host, and to nothing that runs code', async () => {
    const { element } = await renderInProvider('billing-balance-chip', new FakeBillingApi(creditsAccount()));
    expect(element.shadowRoot!.querySelector('a')).to.equal(null);
    element.href = '/billing';
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('a')!.pathname).to.equal('/billing');
    element.href = 'javascript:alert(1)';
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('a')).to.equal(null);
  });

  it('is a plain link where there is nothing to count', async () => {
    const api = new FakeBillingApi(creditsAccount({ capacity: null }));
    const { element } = await renderInProvider('billing-balance-chip', api);
    element.href = '/billing';
    await element.updateComplete;
    expect(shownText(element)).to.equal('Billing');
  });
});

embeddableSuite('billing-balance-chip', {
  createApi: () => new FakeBillingApi(creditsAccount()),
  shows: '1,240 credits',
});

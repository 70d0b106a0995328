import { expect } from '@open-wc/testing';
import type { Account, Forecast, ForecastQuery } from 'billing-portal-contract';
import { BillingError } from '../../src/api/billing-error.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { creditsAccount, wholeCredits } from '../purchase/testing/fixtures.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { buttonWith, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import './define.ts';

const CAPABLE = { capabilities: ['forecast'] } satisfies Partial<Account>;

const FORECAST: Forecast = {
  asOf: '2026-11-22T10:00:00.000Z',
  windowDays: 30,
  basedOnDays: 26,
  reason: null,
  perDay: { units: '41666', exponent: 3 },
  perDayQuiet: wholeCredits(30),
  perDayBusy: wholeCredits(55),
  runsOutAt: '2026-12-14T10:00:00.000Z',
  earliestAt: '2026-12-09T10:00:00.000Z',
  latestAt: '2026-12-22T10:00:00.000Z',
  daysLeft: 22,
  autoTopUpAt: '2026-12-12T10:00:00.000Z',
};

const NOTHING = {
  perDay: null,
  perDayQuiet: null,
  perDayBusy: null,
  runsOutAt: null,
  earliestAt: null,
  latestAt: null,
  daysLeft: null,
  autoTopUpAt: null,
} as const;

class ForecastApi extends FakeBillingApi {
  forecast: Forecast = FORECAST;
  readonly windows: ForecastQuery['windowDays'][] = [];

  getForecast(query: ForecastQuery = {}): Promise<Forecast> {
    this.windows.push(query.windowDays);
    const failure = this.failures.get('getForecast');
    this.failures.delete('getForecast');
    return failure === undefined ? Promise.resolve(this.forecast) : Promise.reject(failure);
  }
}

async function render(forecast: Forecast = FORECAST) {
  const api = new ForecastApi(creditsAccount(CAPABLE));
  api.forecast = forecast;
  const { element } = await renderInProvider('billing-forecast', api);
  await waitUntil(() => !shownText(element)!.includes('Loading'));
  return { api, element, text: shownText(element)! };
}

describe('<billing-forecast>', () => {
  it('names a date, its range, what it is based on and the automatic top-up', async () => {
    const { text } = await render();
    expect(text).to.contain('Until about 14 December · 22 days');
    expect(text).to.contain('Between 9 December, if every day is busy, and 22 December, if every day is quiet');
    expect(text).to.contain('About 41 a day in 26 whole days; 30 on quiet days, 55 on busy ones');
    expect(text).to.contain('Automatic top-up on about 12 December');
    expect(text).to.contain('As of 22 November 2026');
  });

  it('names the day alone where it is less than a day away', async () => {
    const { text } = await render({ ...FORECAST, daysLeft: 0 });
    expect(text).to.contain('Until about 14 December');
    expect(text).not.to.match(/\b0 days/);
  });

  it('says that the plan brings more before, which is not counted', async () => {
    const { text } = await render();
    expect(text).to.contain('Your plan brings 1,000 on 1 December. That is not counted here');
  });

  it('draws the range, the date and the marks in their order', async () => {
    const { element } = await render();
    const left = (selector: string) => element.shadowRoot!.querySelector(selector)!.getBoundingClientRect().left;
    expect(left('.at.resets')).to.be.below(left('.band'));
    expect(left('.band')).to.be.below(left('.at.top-up'));
    expect(left('.at.top-up')).to.be.below(left('.at.expected'));
    const right = (selector: string) => element.shadowRoot!.querySelector(selector)!.getBoundingClientRect().right;
    expect(right('.band')).to.be.above(right('.at.expected'));
    expect(right('.band')).to.be.below(right('.line'));
  });

  it('names no date that it does not have, nor a pace of which a part is missing', async () => {
    const { text } = await render({ ...FORECAST, ...NOTHING, perDay: wholeCredits(41) });
    expect(text).to.contain('There is not enough usage yet to name a date');
    expect(text).not.to.contain('a day in');
  });

  it('promises nothing from a plan that brings nothing more', async () => {
    const base = creditsAccount(CAPABLE);
    const plan = { ...base.capacity!.credits!.plan!, resetsAt: null };
    const ending = { ...base, capacity: { ...base.capacity!, credits: { ...base.capacity!.credits!, plan } } };
    for (const account of [ending, { ...base, capacity: null }]) {
      const { element } = await renderInProvider('billing-forecast', new ForecastApi(account));
      await waitUntil(() => shownText(element)!.includes('Until about 14 December'));
      expect(shownText(element)).not.to.contain('Your plan brings');
    }
  });

  it('offers another window only where it would change anything', async () => {
    const hasSelect = async (forecast: Forecast) =>
      (await render(forecast)).element.shadowRoot!.querySelector('select') !== null;
    expect(await hasSelect(FORECAST)).to.equal(true);
    for (const [reason, wanted] of [
      ['not_enough_data', true],
      ['no_usage', true],
      ['nothing_left', false],
      ['not_prepaid', false],
    ] as const) {
      expect(await hasSelect({ ...FORECAST, ...NOTHING, reason }), reason).to.equal(wanted);
    }
  });

  it('keeps what it shows while another window is on its way, and takes it away when that fails', async () => {
    const { api, element } = await render();
    const select = element.shadowRoot!.querySelector('select')!;
    expect(select.selectedOptions[0]!.textContent).to.equal('the last 14 days');
    let refuse: (error: BillingError) => void = () => {};
    api.getForecast = () => new Promise((_, reject) => (refuse = reject));
    select.value = '30';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    const section = () => element.shadowRoot!.querySelector('section')!;
    expect(section().getAttribute('aria-busy')).to.equal('true');
    expect(shownText(element)).to.contain('Until about 14 December');
    refuse(new BillingError('service_unavailable', 'down'));
    await waitUntil(() => shownText(element)!.includes('could not be loaded'));
    expect(shownText(element)).not.to.contain('Until about');
    expect(element.shadowRoot!.querySelector('.skeleton')).to.equal(null);
  });

  it('forgets what it has shown when the session becomes that of another customer', async () => {
    const api = new ForecastApi(creditsAccount(CAPABLE));
    const { element, provider } = await renderInProvider('billing-forecast', api);
    await waitUntil(() => shownText(element)!.includes('Until about 14 December'));
    await provider.refresh();
    await element.updateComplete;
    expect(shownText(element), 'the same customer').to.contain('Until about 14 December');
    api.getForecast = () => new Promise(() => undefined);
    const other = creditsAccount(CAPABLE);
    api.account = { ...other, customer: { ...other.customer, id: 'cus_other' } };
    await provider.refresh();
    await element.updateComplete;
    expect(shownText(element)).not.to.contain('14 December');
    expect(element.shadowRoot!.querySelector('.skeleton')).not.to.equal(null);
  });

  it('is not there when the backend makes no forecasts', async () => {
    const api = new ForecastApi(creditsAccount({ capabilities: ['grants'] }));
    const { element } = await renderInProvider('billing-forecast', api);
    expect(element.shadowRoot!.querySelector('section')).to.equal(null);
    expect(api.windows).to.deep.equal([]);
  });

  it('does not pretend to know where quiet days reach beyond a year', async () => {
    const { text, element } = await render({ ...FORECAST, latestAt: null, autoTopUpAt: null });
    expect(text).to.contain('Not before 9 December. If every day is quiet, it lasts longer than a year');
    expect(element.shadowRoot!.querySelector('.line')!.classList.contains('open')).to.equal(true);
    expect(element.shadowRoot!.querySelector('.top-up')).to.equal(null);
  });

  for (const [reason, words] of [
    ['not_enough_data', 'There is not enough usage yet to name a date'],
    ['nothing_left', 'Nothing is left'],
    ['longer_than_a_year', 'longer than a year'],
    ['no_usage', 'so nothing runs out'],
    ['not_prepaid', 'billed afterwards'],
  ] as const) {
    it(`says ${reason} instead of a date`, async () => {
      const { element, text } = await render({ ...FORECAST, ...NOTHING, reason });
      expect(text).to.contain(words);
      expect(element.shadowRoot!.querySelector('.line')).to.equal(null);
    });
  }

  it('judges by a week on request', async () => {
    const { api, element } = await render();
    expect(api.windows).to.deep.equal(['14']);
    const select = element.shadowRoot!.querySelector('select')!;
    select.value = '7';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => api.windows.length === 2);
    expect(api.windows).to.deep.equal(['14', '7']);
  });

  it('says why there is nothing, and loads again on request', async () => {
    const api = new ForecastApi(creditsAccount(CAPABLE));
    api.failures.set('getForecast', new BillingError('service_unavailable', 'down'));
    const { element } = await renderInProvider('billing-forecast', api);
    await waitUntil(() => shownText(element)!.includes('could not be loaded'));
    buttonWith(element, 'Try again').click();
    await waitUntil(() => shownText(element)!.includes('Until about 14 December'));
  });
});

embeddableSuite('billing-forecast', {
  createApi: () => new ForecastApi(creditsAccount(CAPABLE)),
  shows: 'Until about 14 December',
});

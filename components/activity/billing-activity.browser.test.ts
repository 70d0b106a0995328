import { expect } from '@open-wc/testing';
import { creditsAccount, wholeCredits } from '../purchase/testing/fixtures.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import { SectionApi } from '../shared/testing/section-api.ts';
import './define.ts';

function createApi(): SectionApi {
  const api = new SectionApi(creditsAccount({ capabilities: ['activity'] }));
  api.activity = {
    items: [
      {
        id: 'act_2',
        at: '2026-11-22T09:00:00.000Z',
        type: 'purchase',
        description: 'Medium pack',
        change: wholeCredits(1000),
        balanceAfter: wholeCredits(1240),
        invoiceId: 'inv_1',
      },
      {
        id: 'act_1',
        at: '2026-11-21T09:00:00.000Z',
        type: 'usage',
        description: '',
        change: wholeCredits(-10),
        balanceAfter: wholeCredits(240),
        invoiceId: null,
      },
    ],
    nextCursor: null,
  };
  return api;
}

describe('<billing-activity>', () => {
  it('lists what came and went, newest first, with what was left after each', async () => {
    const { element } = await renderInProvider('billing-activity', createApi());
    const [first, second] = [...element.shadowRoot!.querySelectorAll('li')].map((item) =>
      item.textContent!.replace(/\s+/g, ' '),
    );
    expect(first).to.match(/Medium pack.*Purchase · 22 November 2026.*\+1,000.*1,240 afterwards/);
    expect(second).to.match(/Usage.*-10.*240 afterwards/);
  });

  it('teaches what will stand here while nothing has happened', async () => {
    const api = createApi();
    api.activity = { items: [], nextCursor: null };
    const { element } = await renderInProvider('billing-activity', api);
    expect(shownText(element)).to.contain('Nothing has happened yet');
  });
});

embeddableSuite('billing-activity', { createApi, shows: '1,240 afterwards' });

import { expect } from '@open-wc/testing';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { PlanApi, previewOf } from '../plan-picker/testing/plan-api.ts';
import { buttonWith, deepQuery, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import '../subscription/define.ts';

async function plansOf(api: PlanApi) {
  const { element, provider } = await renderInProvider('billing-subscription', api);
  await waitUntil(() => shownText(element)!.includes('Change plan'));
  buttonWith(element, 'Change plan').click();
  /** The dialog on top, once it has this title. */
  const dialog = async (title: string): Promise<HTMLDialogElement> => {
    const open = () => deepQuery<HTMLDialogElement>(element, 'dialog[open]');
    await waitUntil(
      () => open()?.querySelector('[part=title]')?.textContent === title,
      () => `it is "${open()?.querySelector('[part=title]')?.textContent}" instead of "${title}"`,
    );
    return open()!;
  };
  const choose = async (plan: string): Promise<void> => {
    const plans = (await dialog('Choose a plan')).querySelector('billing-plan-picker')!;
    await waitUntil(() => shownText(plans)!.includes(`Choose ${plan}`), 'no such plan');
    buttonWith(plans, `Choose ${plan}`).click();
  };
  const shows = (text: string) =>
    waitUntil(
      () => shownText(element)!.includes(text),
      () => `never shows "${text}": ${shownText(element)}`,
    );
  return { element, provider, dialog, choose, shows };
}

const press = (dialog: HTMLElement, part: 'primary' | 'secondary') =>
  dialog.querySelector<HTMLButtonElement>(`[part=${part}]`)!.click();

describe('changing the plan', () => {
  it('leads back to the plans who keeps the old one, and changes with the period who does not', async () => {
    const api = new PlanApi();
    const { choose, dialog, shows } = await plansOf(api);
    await choose('Free');
    press(await dialog('Change to Free'), 'secondary');
    await choose('Free');
    const last = await dialog('Change to Free');
    expect(api.callsTo('changeSubscription')).to.have.length(0);
    expect(last.textContent).to.contain('Nothing is charged from then on.');
    expect(last.querySelector('[part=primary]')!.textContent).to.contain('Change on 1 December');
    press(last, 'primary');
    await shows('Free from 1 December. Undo');
    expect(api.callsTo('changeSubscription')).to.deep.equal([{ plan: 'free' }]);
  });

  it('changes at once what costs nothing, and has nothing to undo then', async () => {
    const api = new PlanApi();
    api.preview = (request) => ({
      ...previewOf(request),
      requiresPayment: false,
      timing: 'now',
      nextCharge: null,
      effectiveAt: '2026-11-22T10:00:00.000Z',
    });
    const { choose, dialog, element, shows } = await plansOf(api);
    await choose('Team');
    const last = await dialog('Change to Team');
    expect(last.querySelector('[part=primary]')!.textContent).to.contain('Change to Team');
    press(last, 'primary');
    await shows('You are on Team now.');
    expect(element.shadowRoot!.querySelector('[part=result] button')).to.equal(null);
    expect(api.callsTo('changeSubscription')).to.deep.equal([{ plan: 'team', interval: 'month' }]);
  });

  it('leaves what costs something to the dialog that sells everything', async () => {
    const api = new PlanApi();
    const { choose, element, provider } = await plansOf(api);
    const asked: unknown[] = [];
    provider.addEventListener('billing-purchase-request', (event) => {
      event.preventDefault();
      asked.push(event.detail);
    });
    await choose('Team');
    await waitUntil(() => asked.length > 0, 'nothing is sold');
    await waitUntil(() => deepQuery(element, 'billing-task-dialog') === null, 'the plans stay open');
    expect(asked).to.deep.equal([
      { kind: 'plan_change', change: { plan: 'team', interval: 'month' }, source: 'plans' },
    ]);
    expect(api.callsTo('changeSubscription')).to.have.length(0);
  });

  it('is left without a choice, and nothing is said of it', async () => {
    const { dialog, element } = await plansOf(new PlanApi());
    press(await dialog('Choose a plan'), 'secondary');
    await waitUntil(() => deepQuery(element, 'billing-task-dialog') === null, 'it stays open');
    expect(element.shadowRoot!.querySelector('[part=result], [role=alert]')).to.equal(null);
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { deepQuery, standsStill } from '../shared/testing/render-in-provider.ts';
import { askInDialog } from './ask.ts';
import type { BillingTaskDialog, Task } from './billing-task-dialog.ts';

interface Run {
  readonly yes: () => void;
  readonly no: () => void;
}

/** A question whose answers are given by the test, one after the other. */
function question(more: Partial<Task> = {}): { readonly task: Task; readonly runs: Run[] } {
  const runs: Run[] = [];
  const task: Task = {
    title: 'Pause Pro',
    body: () => html`<input id="note" />`,
    confirm: {
      label: 'Pause Pro',
      busyLabel: 'Pausing…',
      run: () => new Promise<void>((resolve, reject) => runs.push({ yes: resolve, no: () => reject(new Error('no')) })),
      failure: () => () => 'Nothing was changed. Try again.',
    },
    leaveLabel: 'Keep Pro',
    ...more,
  };
  return { task, runs };
}

async function ask(task: Task) {
  const place = await fixture<HTMLElement>(html`<div lang="en-GB"></div>`);
  const answer = askInDialog(place, () => task);
  await waitUntil(() => deepQuery(place, 'dialog[open]') !== null, 'no dialog');
  const element = place.querySelector<BillingTaskDialog>('billing-task-dialog')!;
  const part = (selector: string) => element.shadowRoot!.querySelector<HTMLButtonElement>(selector)!;
  return { place, answer, element, part };
}

describe('<billing-task-dialog>', () => {
  it('does it once, however often it is pressed, and stays until there is an answer', async () => {
    const { task, runs } = question();
    const { answer, element, part } = await ask(task);
    expect(part('[part=primary]').getAttribute('aria-busy')).to.equal('false');
    part('[part=primary]').click();
    await waitUntil(() => part('[part=primary]').getAttribute('aria-busy') === 'true', 'not busy');
    expect(part('.choice-area').disabled).to.equal(true);
    expect(part('[part=secondary]').getAttribute('aria-disabled')).to.equal('true');
    expect(part('.icon-button').disabled).to.equal(true);

    part('[part=primary]').click();
    part('[part=secondary]').click();
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(part('dialog').matches('[open]')).to.equal(true);
    expect(runs).to.have.length(1);
    runs[0]!.yes();
    expect(await answer).to.equal(true);
    expect(element.isConnected).to.equal(false);
  });

  it('stays and says so when it was not done, and can be tried again', async () => {
    const { task, runs } = question();
    const { answer, part } = await ask(task);
    expect(part('[role=alert]')).to.equal(null);
    part('[part=primary]').click();
    await waitUntil(() => runs.length === 1);
    runs[0]!.no();
    await waitUntil(() => part('[role=alert]')?.textContent.includes('Nothing was changed. Try again.'), 'not said');
    expect(part('.choice-area').disabled).to.equal(false);
    expect(part('.icon-button').disabled).to.equal(false);

    part('[part=primary]').click();
    await waitUntil(() => runs.length === 2, 'not tried again');
    await waitUntil(() => part('[role=alert]') === null, 'the old fault stays');
    runs[1]!.yes();
    expect(await answer).to.equal(true);
  });

  it('says what went wrong in the language of the page as it is now', async () => {
    let words = 'Nothing was changed.';
    const { task } = question();
    const run = () => Promise.reject(new Error('no'));
    const { answer, element, place, part } = await ask({
      ...task,
      confirm: { ...task.confirm!, run, failure: () => () => words },
    });
    part('[part=primary]').click();
    await waitUntil(() => part('[role=alert]')?.textContent.includes(words), 'not said');
    words = 'Es wurde nichts geändert.';
    place.lang = 'de';
    await waitUntil(() => part('[role=alert]')?.textContent.includes(words), 'the language stays');
    element.leave();
    expect(await answer).to.equal(false);
  });

  it('is left by its button, by the cross and by Escape, and nothing has happened', async () => {
    const ways = [
      async (part: (selector: string) => HTMLElement) => Promise.resolve(part('[part=secondary]').click()),
      async (part: (selector: string) => HTMLElement) => Promise.resolve(part('.icon-button').click()),
      async () => sendKeys({ press: 'Escape' }),
    ];
    for (const leave of ways) {
      const { task, runs } = question();
      const { answer, element, part } = await ask(task);
      await leave(part);
      expect(await answer).to.equal(false);
      expect(runs).to.have.length(0);
      expect(element.isConnected).to.equal(false);
    }
  });

  it('asks one thing at a time', async () => {
    const { place, answer, part } = await ask(question().task);
    const second = question({ title: 'Cancel Pro' });
    expect(await askInDialog(place, () => second.task)).to.equal(false);
    expect(place.querySelectorAll('billing-task-dialog')).to.have.length(1);
    expect(part('[part=title]').textContent).to.equal('Pause Pro');
    part('[part=secondary]').click();
    await answer;
  });

  it('is as wide as what it shows needs, and has nothing to agree to where the body leads on', async () => {
    const { answer, element, part } = await ask(question().task);
    expect(part('dialog').className).to.equal('');
    await standsStill(element);
    const narrow = part('dialog').getBoundingClientRect().width;
    part('[part=secondary]').click();
    await answer;

    const { confirm: _confirm, ...task } = question({ isWide: true }).task;
    const wide = await ask(task);
    expect(wide.part('dialog').className).to.equal('wide');
    await standsStill(wide.element);
    expect(wide.part('dialog').getBoundingClientRect().width).to.be.above(narrow);
    expect(wide.part('[part=primary]')).to.equal(null);
    wide.element.finish();
    expect(await wide.answer).to.equal(true);
  });
});

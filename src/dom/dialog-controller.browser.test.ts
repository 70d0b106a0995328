import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, LitElement } from 'lit';
import { announce } from './announce.ts';
import { deepActiveElement } from './deep-active-element.ts';
import { defineElement } from './define-element.ts';
import { DialogController } from './dialog-controller.ts';

class TestDialog extends LitElement {
  isBusy = false;
  escapes = 0;
  closings = 0;
  readonly dialog = new DialogController(this, {
    dialog: () => this.renderRoot.querySelector('dialog'),
    isBusy: () => this.isBusy,
    escapeWhileBusy: () => (this.escapes += 1),
    closed: () => (this.closings += 1),
  });

  override render() {
    return html`<button>Open</button>
      <dialog><input autofocus /></dialog>`;
  }

  get opener(): HTMLButtonElement {
    return this.renderRoot.querySelector('button')!;
  }
}
customElements.define('test-dialog', TestDialog);

async function open(): Promise<TestDialog> {
  const element = document.createElement('test-dialog') as TestDialog;
  document.body.append(element);
  await element.updateComplete;
  element.opener.focus();
  element.dialog.open();
  return element;
}

/** Does something that closes the dialog, and waits until the browser has said so. */
async function closing(element: TestDialog, act: () => unknown): Promise<void> {
  const closed = oneEvent(element.renderRoot.querySelector('dialog')!, 'close');
  await act();
  await closed;
}

describe('DialogController', () => {
  it('opens modally and gives the focus back to what had it, in its shadow root', async () => {
    const element = await open();
    expect(element.dialog.isOpen).to.equal(true);
    expect(deepActiveElement()?.localName).to.equal('input');
    await closing(element, () => expect(element.dialog.close()).to.equal(true));
    expect(deepActiveElement()).to.equal(element.opener);
    expect(element.closings).to.equal(1);
    element.remove();
  });

  it('gives the focus to what is left around its opener when that has gone', async () => {
    const element = await open();
    element.opener.remove();
    await closing(element, () => element.dialog.close());
    expect(deepActiveElement() === element, deepActiveElement()?.localName).to.equal(true);
    element.blur();
    expect(element.hasAttribute('tabindex')).to.equal(false);
    element.remove();
  });

  it('and when that takes it no more', async () => {
    const element = await open();
    element.opener.disabled = true;
    await closing(element, () => element.dialog.close());
    expect(deepActiveElement() === element, deepActiveElement()?.localName).to.equal(true);
    expect(element.opener.hasAttribute('tabindex')).to.equal(false);
    element.remove();
  });

  it('closes by Escape, once', async () => {
    const element = await open();
    await closing(element, () => sendKeys({ press: 'Escape' }));
    expect([element.dialog.isOpen, element.closings, element.escapes]).to.deep.equal([false, 1, 0]);
    element.remove();
  });

  it('is closed by nothing while busy, however often somebody tries', async () => {
    const element = await open();
    element.isBusy = true;
    expect(element.dialog.close()).to.equal(false);
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    expect([element.dialog.isOpen, element.escapes, element.closings]).to.deep.equal([true, 3, 0]);
    await closing(element, () => element.renderRoot.querySelector('dialog')!.close());
    expect(element.dialog.isOpen).to.equal(true);
    element.isBusy = false;
    await closing(element, () => sendKeys({ press: 'Escape' }));
    expect(element.closings).to.equal(1);
    element.remove();
  });

  it('leaves an Escape that something inside has used', async () => {
    const element = await open();
    element.isBusy = true;
    const input = element.renderRoot.querySelector('input')!;
    input.addEventListener('keydown', (event) => event.preventDefault());
    await sendKeys({ press: 'Escape' });
    expect(element.escapes).to.equal(0);
    element.isBusy = false;
    element.remove();
  });

  it('ends with its element, and can be opened again', async () => {
    const element = await open();
    element.remove();
    expect(element.closings).to.equal(1);
    document.body.append(element);
    element.dialog.open();
    expect(element.dialog.isOpen).to.equal(true);
    element.dialog.close();
    expect(element.closings).to.equal(2);
    element.remove();
  });
});

describe('DialogController, while a bank asks over the page', () => {
  const onPage = (): HTMLButtonElement => {
    const button = document.createElement('button');
    // As a payment provider does it: appended to the body, above all.
    for (const [name, value] of Object.entries({ position: 'fixed', inset: '0', 'z-index': '2147483647' })) {
      button.style.setProperty(name, value);
    }
    document.body.append(button);
    return button;
  };
  const reaches = (button: HTMLButtonElement): boolean => {
    button.focus();
    return document.activeElement === button && document.elementFromPoint(5, 5) === button;
  };

  it('lets what lies on the page be reached, and is modal again afterwards', async () => {
    const element = await open();
    const dialog = element.renderRoot.querySelector('dialog')!;
    const button = onPage();
    expect(reaches(button), 'the problem itself').to.equal(false);
    await element.dialog.aside(() => {
      expect(reaches(button)).to.equal(true);
      expect([dialog.open, dialog.inert, dialog.matches(':modal')]).to.deep.equal([true, true, false]);
      return Promise.resolve();
    });
    button.remove();
    expect([dialog.open, dialog.inert, dialog.matches(':modal')]).to.deep.equal([true, false, true]);
    expect(deepActiveElement()?.localName).to.equal('input');
    await closing(element, () => element.dialog.close());
    expect([deepActiveElement(), element.closings]).to.deep.equal([element.opener, 1]);
    element.remove();
  });

  it('is closed by nothing meanwhile, and leaves no focus on what opened it', async () => {
    const element = await open();
    await element.dialog.aside(async () => {
      expect(deepActiveElement()).to.equal(document.body);
      await sendKeys({ press: 'Escape' });
      expect(element.dialog.close()).to.equal(false);
    });
    expect([element.dialog.isOpen, element.closings]).to.deep.equal([true, 0]);
    element.remove();
  });

  it('does not load a frame inside of it again', async () => {
    const element = await open();
    const frame = document.createElement('iframe');
    let loads = 0;
    frame.addEventListener('load', () => (loads += 1));
    frame.srcdoc = '<p>Card</p>';
    const loaded = oneEvent(frame, 'load');
    element.renderRoot.querySelector('dialog')!.append(frame);
    await loaded;
    await element.dialog.aside(nextFrame);
    await nextFrame();
    await nextFrame();
    expect(loads).to.equal(1);
    element.remove();
  });

  it('steps back after work that failed, and only when all of it is done', async () => {
    const element = await open();
    const dialog = element.renderRoot.querySelector('dialog')!;
    let finish = (): void => undefined;
    const first = element.dialog.aside(() => new Promise<void>((resolve) => (finish = resolve)));
    const second = element.dialog.aside(() => Promise.reject(new Error('no network')));
    expect(await second.catch((error: Error) => error.message)).to.equal('no network');
    expect(dialog.matches(':modal')).to.equal(false);
    finish();
    await first;
    expect(dialog.matches(':modal')).to.equal(true);
    element.remove();
  });

  it('ends with its element', async () => {
    const element = await open();
    await element.dialog.aside(() => {
      element.remove();
      return Promise.resolve();
    });
    expect([element.dialog.isOpen, element.closings]).to.deep.equal([false, 1]);
    expect(element.renderRoot.querySelector('dialog')!.inert).to.equal(false);
  });
});

describe('announce', () => {
  it('says the last of several sentences in one polite region', async () => {
    announce('First');
    announce('Second');
    await new Promise((resolve) => setTimeout(resolve, 150));
    const regions = [...document.querySelectorAll('body > [role=status][aria-live=polite]')];
    expect(regions.map((region) => region.textContent)).to.deep.equal(['Second']);
    const { width, height } = regions[0]!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([1, 1]);
  });
});

describe('defineElement', () => {
  it('keeps the first of two classes for one tag and says so', () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => void warnings.push(text);
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    defineElement('test-twice', First);
    defineElement('test-twice', First);
    defineElement('test-twice', Second);
    console.warn = warn;
    expect(customElements.get('test-twice')).to.equal(First);
    expect(warnings.length).to.equal(1);
  });
});

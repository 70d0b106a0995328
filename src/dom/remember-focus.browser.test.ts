import { expect, fixture, html } from '@open-wc/testing';
import { deepActiveElement } from './deep-active-element.ts';
import { rememberFocus } from './remember-focus.ts';

/** A button far above what is in the window. */
async function leftBehind() {
  const page = await fixture<HTMLElement>(
    html`<div>
      <div><button>Here</button></div>
    </div>`,
  );
  page.style.setProperty('block-size', '300vh');
  const room = page.querySelector('div')!;
  const button = room.querySelector('button')!;
  button.focus();
  scrollTo(0, innerHeight);
  expect(scrollY).to.equal(innerHeight);
  return { room, button, scrolled: innerHeight };
}

describe('rememberFocus', () => {
  afterEach(() => scrollTo(0, 0));

  it('leaves the page where it is while nothing has to be given back', async () => {
    const { button, scrolled } = await leftBehind();
    rememberFocus()();
    expect([deepActiveElement() === button, scrollY]).to.deep.equal([true, scrolled]);
  });

  it('and where what is around takes the focus', async () => {
    const { room, button, scrolled } = await leftBehind();
    const giveBack = rememberFocus();
    button.remove();
    giveBack();
    expect([deepActiveElement() === room, scrollY]).to.deep.equal([true, scrolled]);
  });
});

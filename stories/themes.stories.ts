import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { brands, type BrandKey } from './support/brands.ts';
import { opensDialog, priced, renderOpenDialog } from './support/dialog.ts';
import { billed, shows } from './support/states.ts';

/**
 * Four products that have nothing in common, and one portal. Each brings its font and its colours, as its pages would anyway, and
 * sets tokens (`--billing-*`); no rule reaches into an element. The brands can be chosen in the toolbar for every other story.
 */
const meta = {
  title: 'Themes',
  component: 'billing-portal',
  parameters: { billing: { customer: 'trial' }, controls: { disable: true } },
  render: () => html`<billing-portal></billing-portal>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;

const READY = '[part=portal][aria-busy=false]';

function branded(brand: BrandKey, customer: string): Story {
  return { ...billed({ customer }, shows(READY)), globals: { brand } };
}

export const Ledgerline: Story = branded('ledgerline', 'balance');
export const Tidepool: Story = branded('tidepool', 'credits-low');
export const Kernel: Story = branded('kernel', 'metered');
export const Fauve: Story = branded('fauve', 'past-due');

/** The same customer in all of them at once. */
export const SideBySide: Story = {
  // Four portals with the same landmarks: that is this page's doing, and no product's.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: () =>
    html`<div class="brand-grid">
      ${brands.map(
        ({ key, name, what }) =>
          html`<section data-brand-sample=${key} aria-label=${name}>
            <h2>${name}</h2>
            <p>${what}</p>
            <billing-portal sections="plan credits usage payment-method"></billing-portal>
          </section>`,
      )}
    </div>`,
  play: shows(READY),
};

/** What is opened over the page is the page's brand, too. */
export const InADialog: Story = {
  parameters: { ...opensDialog, billing: { customer: 'balance' } },
  globals: { brand: 'tidepool' },
  render: () => renderOpenDialog('billing-add-funds-dialog', { kind: 'balance_topup' }),
  play: priced,
};

const ROLES = {
  '--billing-color-accent': ['what can be pressed', 'light-dark(#2456d6, #8db0ff)'],
  '--billing-color-positive': ['what went well', 'light-dark(#116932, #6fd794)'],
  '--billing-color-warning': ['what needs a look', 'light-dark(#8a4b00, #f2b457)'],
  '--billing-color-danger': ['what went wrong', 'light-dark(#b3261e, #ff9d94)'],
  '--billing-color-promo': ['promotional credits', 'light-dark(#7a3fd0, #c4a1ff)'],
} as const;

/** The colours by their role, with the default of each. Everything else is made of the page's own text colour. */
export const Roles: Story = {
  parameters: { billing: false },
  render: () =>
    html`<table class="story-table">
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Role</th>
          <th scope="col">Default</th>
        </tr>
      </thead>
      <tbody>
        ${Object.entries(ROLES).map(
          ([token, [role, value]]) =>
            html`<tr>
              <th scope="row"><code>${token}</code></th>
              <td>${role}</td>
              <td>
                <svg class="anatomy-mark" viewBox="0 0 16 16" aria-hidden="true">
                  <rect width="16" height="16" rx="4" fill=${value}></rect>
                </svg>
                <code>${breakable(value)}</code>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`,
};

/** Between its colours, where the room is narrow. */
function breakable(value: string) {
  return value.split(/(?<=[(,])/).map((part) => html`${part}<wbr />`);
}

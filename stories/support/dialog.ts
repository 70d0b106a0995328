import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { PurchaseDialog } from '../../components/purchase/purchase-dialog.ts';
import type { PurchaseIntent } from '../../src/state/purchase-intent.ts';
import { renderAnatomy, showPartsOver } from './anatomy.ts';
import { shows } from './states.ts';

/** For stories with a modal dialog: it would cover the whole page of its element, so it gets a frame there. */
export const opensDialog = { docs: { story: { inline: false, iframeHeight: '44rem' } } } as const;

type PurchaseDialogTag = 'billing-add-funds-dialog' | 'billing-buy-credits-dialog' | 'billing-pay-dialog';

/** A purchase dialog that is open from the start, as after a press on its button somewhere in the page. */
export function renderOpenDialog(tag: PurchaseDialogTag, intent: Partial<PurchaseIntent> = {}): TemplateResult {
  const opened = new WeakSet<Element>();
  const open = (element: Element | undefined): void => {
    if (element === undefined || opened.has(element)) return;
    opened.add(element);
    void customElements
      .whenDefined(tag)
      .then(() => (element as PurchaseDialog).open({ source: 'story', ...intent }))
      // Taken away with its story.
      .catch(() => {});
  };
  switch (tag) {
    case 'billing-add-funds-dialog':
      return html`<billing-add-funds-dialog ${ref(open)}></billing-add-funds-dialog>`;
    case 'billing-buy-credits-dialog':
      return html`<billing-buy-credits-dialog ${ref(open)}></billing-buy-credits-dialog>`;
    case 'billing-pay-dialog':
      return html`<billing-pay-dialog ${ref(open)}></billing-pay-dialog>`;
  }
}

export const PRIMARY = 'dialog[open] [part=primary]';

/** Its price is there and it can be paid. */
export const priced: NonNullable<StoryObj['play']> = shows(`${PRIMARY}[aria-disabled=false]`);

/** The parts of a purchase dialog, with those that it alone has first; the list lies beside it. */
export function dialogAnatomy(
  tag: PurchaseDialogTag,
  intent: Partial<PurchaseIntent>,
  own: Readonly<Record<string, string>> = {},
): StoryObj {
  const parts = {
    ...own,
    title: 'Names who pays.',
    totals: 'Price, tax and total.',
    total: 'What is paid today.',
    primary: 'Pays exactly what it says.',
    secondary: 'Leaves without paying.',
  };
  return {
    render: () => renderAnatomy(tag, renderOpenDialog(tag, intent), { parts, isOver: true }),
    play: async (context) => {
      await priced(context);
      showPartsOver(context.canvasElement);
    },
  };
}

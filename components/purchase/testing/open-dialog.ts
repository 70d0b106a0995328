import { fixture, html } from '@open-wc/testing';
import type { BillingApi } from '../../../src/api/billing-api.ts';
import type { PurchaseIntent, PurchaseOutcome } from '../../../src/state/purchase-intent.ts';
import { waitUntil } from '../../../src/testing/wait-until.ts';
import type { BillingProvider } from '../../provider/billing-provider.ts';
import '../../provider/define.ts';
import type { PurchaseDialog } from '../purchase-dialog.ts';

/** A dialog as a customer sees it: by its words, its buttons and its parts. */
export class OpenDialog {
  readonly element: PurchaseDialog;
  readonly outcome: Promise<PurchaseOutcome>;

  constructor(element: PurchaseDialog, outcome: Promise<PurchaseOutcome>) {
    this.element = element;
    this.outcome = outcome;
  }

  get root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  get isOpen(): boolean {
    return this.root.querySelector('dialog')?.open === true;
  }

  /** What stands on the screen, in one line; what only screen readers hear is left out. */
  get text(): string {
    const form = this.root.querySelector('billing-payment-method-form')?.shadowRoot ?? null;
    return [this.root.querySelector('.frame-body'), ...(form?.children ?? [])].map(words).join(' ').trim();
  }

  get title(): string {
    return words(this.part('title'));
  }

  /** What screen readers were told last. */
  get announced(): string {
    return words(this.root.querySelector('[role=status]'));
  }

  get primary(): HTMLButtonElement {
    return this.part('primary') as HTMLButtonElement;
  }

  part(name: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(`[part=${name}]`);
    if (found === null) throw new Error(`There is no part "${name}" on this screen: ${this.text}`);
    return found;
  }

  /** A button by the words on it, or by its name when it has only an icon. */
  button(name: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll('button')].find((button) => buttonName(button) === name);
    if (found === undefined) throw new Error(`There is no button "${name}" on this screen: ${this.text}`);
    return found;
  }

  hasButton(name: string): boolean {
    return [...this.root.querySelectorAll('button')].some((button) => buttonName(button) === name);
  }

  /** A radio button by a part of its label. */
  radio(label: string): HTMLInputElement {
    const form = this.root.querySelector('billing-payment-method-form')?.shadowRoot;
    const inputs = [this.root, form].flatMap((root) => [
      ...(root?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? []),
    ]);
    const found = inputs.find((input) => words(input.closest('label')).includes(label));
    if (found === undefined) throw new Error(`There is no choice "${label}" on this screen: ${this.text}`);
    return found;
  }

  type(value: string): void {
    const field = this.root.querySelector<HTMLInputElement>('input[inputmode]');
    if (field === null) throw new Error('There is no field to type in');
    field.focus();
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** Types into a field that is named by its selector. */
  typeInto(selector: string, value: string): void {
    const field = this.root.querySelector<HTMLInputElement>(selector);
    if (field === null) throw new Error(`There is no field ${selector} on this screen: ${this.text}`);
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** Ends what moves in, so that colours are those that stay. */
  still(): void {
    for (const animation of this.root.querySelector('dialog')!.getAnimations({ subtree: true })) {
      if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
    }
  }

  async shows(text: string): Promise<void> {
    await waitUntil(
      () => this.text.includes(text),
      () => `"${text}" never appeared; there was: ${this.text}`,
    );
  }

  /** Waits for a button that can be pressed and presses it. */
  async press(name: string): Promise<void> {
    await waitUntil(
      () => this.hasButton(name) && this.button(name).getAttribute('aria-disabled') !== 'true',
      () => `"${name}" could never be pressed; there was: ${this.text}`,
    );
    this.button(name).click();
  }
}

/** Puts a dialog under a provider over this backend and opens it. */
export async function openDialog(
  tag: 'billing-add-funds-dialog' | 'billing-buy-credits-dialog',
  api: BillingApi,
  intent: Partial<PurchaseIntent> = {},
): Promise<OpenDialog> {
  const provider = await fixture<BillingProvider>(html`<billing-provider .api=${api}></billing-provider>`);
  const element = document.createElement(tag);
  provider.append(element);
  await element.updateComplete;
  return new OpenDialog(element, element.open(intent));
}

export function words(node: Element | null): string {
  if (node === null) return '';
  const copy = node.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true], .visually-hidden')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function buttonName(button: HTMLButtonElement): string {
  return button.getAttribute('aria-label') ?? words(button);
}

import { html, render } from 'lit';
import type { Look } from '../../src/stripe/appearance.ts';
import { blend, toHex } from '../../src/stripe/color.ts';
import { fieldsSheetStyles } from './fields-sheet.styles.ts';

interface SheetWords {
  readonly title: string;
  readonly saveLabel: string;
  readonly cancelLabel: string;
}

interface FieldsSheetOptions {
  readonly look: Look;
  readonly words: SheetWords;
  readonly save: () => void;
  readonly cancel: () => void;
}

/**
 * A dialog at the end of the page, for the seldom case that a shadow root of the page hands no slots on (`slotAssignment:
 * 'manual'`, or a framework that takes foreign children away). Its frame is in a shadow root, Stripe's fields are its light
 * children: the page's own styles reach neither.
 */
export class FieldsSheet {
  /** Where Stripe mounts; in the document, outside of all shadow roots. */
  readonly mount = document.createElement('div');
  readonly #host = document.createElement('div');
  readonly #root: ShadowRoot;
  readonly #options: FieldsSheetOptions;

  constructor(options: FieldsSheetOptions) {
    this.#options = options;
    this.#root = this.#host.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = [fieldsSheetStyles.styleSheet as CSSStyleSheet];
    this.#dress(options.look);
    this.mount.style.setProperty('color-scheme', 'light'); // As where it is mounted through slots.
    this.#host.append(this.mount);
    this.say(options.words);
    document.body.append(this.#host);
  }

  /** Says the same in another language. */
  say(words: SheetWords): void {
    render(this.#template(words), this.#root);
  }

  show(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  /** Out of the way of what Stripe puts over the page; its frame stays loaded. */
  hide(): void {
    this.#dialog.close();
  }

  remove(): void {
    this.#host.remove();
  }

  get #dialog(): HTMLDialogElement {
    return this.#root.querySelector('dialog') as HTMLDialogElement;
  }

  #template({ title, saveLabel, cancelLabel }: SheetWords) {
    const { save, cancel } = this.#options;
    return html`<dialog aria-labelledby="title" @cancel=${cancel}>
      <form method="dialog" @submit=${(event: Event) => (event.preventDefault(), save())}>
        <h2 id="title" tabindex="-1" autofocus>${title}</h2>
        <slot></slot>
        <div class="actions">
          <button type="button" @click=${cancel}>${cancelLabel}</button>
          <button type="submit" class="primary">${saveLabel}</button>
        </div>
      </form>
    </dialog>`;
  }

  /** The tokens do not reach here, so their values are brought along. */
  #dress(look: Look): void {
    const { style } = this.#host;
    const over = (color: Look['text']) => toHex(blend(color, look.backdrop));
    style.setProperty('--sheet-background', toHex(look.backdrop));
    style.setProperty('--sheet-text', over(look.text));
    style.setProperty('--sheet-accent', over(look.accent));
    style.setProperty('--sheet-line', over(look.line));
    style.setProperty('--sheet-radius', look.radius);
    style.setProperty('font-family', look.fontFamily);
    style.setProperty('font-size', look.fontSize);
  }
}

import type { ReactiveController, ReactiveElement } from 'lit';
import { deepActiveElement } from './deep-active-element.ts';
import { rememberFocus } from './remember-focus.ts';

export interface DialogControllerOptions {
  /** The native `<dialog>` in the host's shadow root. */
  readonly dialog: () => HTMLDialogElement | null;
  /** While true nothing closes the dialog; Escape calls `escapeWhileBusy` instead. */
  readonly isBusy?: () => boolean;
  readonly escapeWhileBusy?: () => void;
  /** Called once after each closing, however it came about. */
  readonly closed: () => void;
}

/** What every dialog of ours shares: one Escape closes one layer, the focus goes back, nothing closes it while paying. */
export class DialogController implements ReactiveController {
  readonly #options: DialogControllerOptions;
  #dialog: HTMLDialogElement | null = null;
  #listening: AbortController | null = null;
  #giveFocusBack: (() => void) | null = null;
  /** How many pieces of work need the page around the dialog right now. */
  #asideCount = 0;

  constructor(host: ReactiveElement, options: DialogControllerOptions) {
    this.#options = options;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#dialog?.open ?? false;
  }

  /** Shows it modally. Remembers what had the focus. */
  open(): void {
    const dialog = this.#options.dialog();
    if (dialog === null || dialog.open || !dialog.isConnected) return;
    this.#dialog = dialog;
    this.#giveFocusBack = rememberFocus();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    dialog.addEventListener('keydown', (event) => this.#handleKeyDown(event), { signal });
    dialog.addEventListener('cancel', (event) => this.#handleCancel(event), { signal });
    dialog.addEventListener('close', (event) => this.#handleClose(event), { signal });
    dialog.removeAttribute('data-still');
    dialog.showModal();
  }

  /**
   * While the work lasts the dialog is not modal: what the payment provider puts over the page, a bank's question above all,
   * would otherwise lie under it and be inert, whatever its z-index (https://github.com/stripe/stripe-js/issues/599). The dialog
   * stays where it is, marked `data-aside`, inert and impossible to close; frames inside it are not loaded again.
   */
  async aside<T>(work: () => Promise<T>): Promise<T> {
    this.#asideCount += 1;
    if (this.#asideCount === 1) this.#stepAside();
    try {
      return await work();
    } finally {
      this.#asideCount -= 1;
      if (this.#asideCount === 0) this.#stepBack();
    }
  }

  /** Closes it unless busy, gives the focus back and calls `closed`. Returns whether it closed. */
  close(): boolean {
    if (this.#dialog?.open !== true || this.#isBusy) return false;
    this.#dialog.close();
    // The `close` event comes with the next frame, which a page in the background does not have.
    this.#finish();
    return true;
  }

  hostDisconnected(): void {
    this.#dialog?.close();
    this.#finish();
  }

  get #isBusy(): boolean {
    return this.#asideCount > 0 || (this.#options.isBusy?.() ?? false);
  }

  #stepAside(): void {
    const dialog = this.#dialog;
    if (dialog?.open !== true) return;
    dialog.close();
    dialog.inert = true;
    dialog.toggleAttribute('data-aside', true);
    // What moves in when a dialog opens must not move in again.
    dialog.toggleAttribute('data-still', true);
    dialog.show();
    // Closing gave the focus back to what opened the dialog: a press of Enter must not reach it.
    const active = deepActiveElement();
    if (active instanceof HTMLElement) active.blur();
  }

  #stepBack(): void {
    const dialog = this.#dialog;
    if (dialog === null || !dialog.hasAttribute('data-aside')) return;
    dialog.removeAttribute('data-aside');
    dialog.inert = false;
    if (!dialog.open) return; // The element was taken out of the page meanwhile.
    dialog.close();
    dialog.showModal();
  }

  /** Chromium lets a second Escape through even where `cancel` was prevented, so the key itself has to be stopped. */
  #handleKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.#isBusy) return;
    event.preventDefault();
    this.#options.escapeWhileBusy?.();
  }

  #handleCancel(event: Event): void {
    // A file chooser or a dialog inside of this one has a `cancel` of its own.
    if (event.target !== this.#dialog || !this.#isBusy) return;
    event.preventDefault();
    this.#options.escapeWhileBusy?.();
  }

  #handleClose(event: Event): void {
    // The event comes late: a dialog that has only changed between modal and not is open again by now.
    if (event.target !== this.#dialog || this.#dialog?.open === true) return;
    if (this.#isBusy) {
      // Closed by something that cannot be prevented, such as the back gesture of a phone.
      this.#dialog?.showModal();
      return;
    }
    this.#finish();
  }

  #finish(): void {
    if (this.#listening === null) return;
    this.#listening.abort();
    this.#listening = null;
    this.#giveFocusBack?.();
    this.#giveFocusBack = null;
    this.#options.closed();
  }
}

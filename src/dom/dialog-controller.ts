import type { ReactiveController, ReactiveElement } from 'lit';

export interface DialogControllerOptions {
  /** The native `<dialog>` in the host's shadow root. */
  readonly dialog: () => HTMLDialogElement | null;
  /** While true nothing closes the dialog; Escape calls `escapeWhileBusy` instead. */
  readonly isBusy?: () => boolean;
  readonly escapeWhileBusy?: () => void;
  readonly closed: () => void;
}

/** What every dialog of ours shares: one Escape closes one layer, the focus goes back, nothing closes it while paying. */
export class DialogController implements ReactiveController {
  constructor(host: ReactiveElement, options: DialogControllerOptions) {
    void options;
    host.addController(this);
  }

  get isOpen(): boolean {
    return false;
  }

  /** Shows it modally. Remembers what had the focus. */
  open(): void {}

  /** Closes it unless busy, gives the focus back and calls `closed`. Returns whether it closed. */
  close(): boolean {
    return false;
  }

  hostConnected(): void {}
}

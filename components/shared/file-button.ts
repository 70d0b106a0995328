import { html, nothing } from 'lit';
import { listMessages } from '../../src/i18n/en/lists.ts';
import type { English } from '../../src/i18n/messages.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import { downloadIcon } from './action-icons.ts';
import { icon } from './icons.ts';

export interface FileButton {
  readonly texts: MessagesController<English>;
  readonly part: string;
  readonly label: string;
  /** What stands on it where there is no room for the label. */
  readonly short?: string;
  readonly isPreparing: boolean;
  /** It, or another file, is on its way. */
  readonly isBusy: boolean;
  readonly take: () => void;
}

/** Takes a file of a list. It is as wide as its longer text, in every state. */
export function renderFileButton({ isBusy, isPreparing, label, part, short, take, texts }: FileButton) {
  const preparing = texts.of(listMessages, 'preparing');
  return html`<button
    class="button small"
    part=${part}
    type="button"
    aria-label=${isPreparing ? preparing : label}
    aria-disabled=${isBusy ? 'true' : 'false'}
    @click=${take}
  >
    ${icon(downloadIcon, 'small')} ${short === undefined ? nothing : html`<span class="short">${short}</span>`}
    <span class="button-label">
      <span aria-hidden=${isPreparing ? 'true' : 'false'}>${label}</span>
      <span aria-hidden=${isPreparing ? 'false' : 'true'}>${preparing}</span>
    </span>
  </button>`;
}

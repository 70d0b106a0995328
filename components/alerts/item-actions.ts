import { html } from 'lit';

interface ItemActions {
  /** What carries the focus back after a change: `alert-2`. */
  readonly id: string;
  readonly change: string;
  readonly remove: string;
  /** The same with what it is about. */
  readonly changeLabel: string;
  readonly removeLabel: string;
  readonly isBlocked: boolean;
  readonly open: () => void;
  readonly take: () => void;
}

/** Changing and removing one alert or one limit. */
export function renderItemActions(actions: ItemActions) {
  const { change, changeLabel, id, isBlocked, open, remove, removeLabel, take } = actions;
  return html`<div class="actions caption">
    <button class="link" type="button" data-change=${id} aria-label=${changeLabel} @click=${open}>${change}</button>
    <button
      class="link"
      type="button"
      aria-label=${removeLabel}
      aria-disabled=${isBlocked ? 'true' : 'false'}
      @click=${take}
    >
      ${remove}
    </button>
  </div>`;
}

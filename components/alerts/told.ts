import { html, nothing } from 'lit';
import type { ListEdits } from './list-edits.ts';

/** What became of the last change, with the way back. */
export function renderTold<Item>({ told }: ListEdits<Item>, undo: string, kind: string) {
  if (told === null) return nothing;
  if (told.failed) return html`<p class="error" role="alert">${told.text()}</p>`;
  const back = told.undo;
  return html`<p class="told" part="told">
    <span>${told.text()}</span>
    ${
      back === null
        ? nothing
        : html`<button class="link" type="button" data-undo=${kind} @click=${() => void back()}>${undo}</button>`
    }
  </p>`;
}

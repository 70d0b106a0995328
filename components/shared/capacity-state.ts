import { html, nothing } from 'lit';
import { dangerIcon, icon, infoIcon, warningIcon } from './icon.ts';

/** What has to be said about what is left, in words. Running low is a remark; what stops or costs is a block. */
export interface CapacityState {
  readonly tone: 'remark' | 'info' | 'warning' | 'danger';
  readonly text: string;
}

const SHAPES = { info: infoIcon, warning: warningIcon, danger: dangerIcon } as const;

export function renderCapacityState(state: CapacityState | null) {
  if (state === null) return nothing;
  if (state.tone === 'remark') {
    return html`<p class="status warning" part="state">${icon(warningIcon, 'small')}${state.text}</p>`;
  }
  return html`<p class="callout ${state.tone}" part="state">
    ${icon(SHAPES[state.tone])}<span class="callout-text">${state.text}</span>
  </p>`;
}

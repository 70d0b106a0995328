import { css } from 'lit';

export const usageMeterStyles = css`
  :host {
    --_fill: var(--billing-usage-meter-color, var(--_accent));
  }

  .head {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    justify-content: space-between;
    margin-block-end: var(--_space-1);
  }

  [part='label'] {
    font-weight: 500;
    overflow-wrap: anywhere;
  }

  [part='value'] {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  [part='value'] > svg {
    color: var(--_fill);
    margin-inline-end: 0.25em;
  }

  [part='track'] {
    background: var(--_track);
    block-size: var(--billing-usage-meter-height, 0.5rem);
    border-radius: var(--_radius-full);
    overflow: clip;
    position: relative;
  }

  [part='fill'] {
    background: var(--_fill);
    block-size: 100%;
    border-radius: inherit;
    translate: calc((var(--_ratio, 0) - 1) * var(--_toward, 100%));
    transition: translate var(--_duration) ease-out;
  }

  [part='track']:dir(rtl) {
    --_toward: -100%;
  }

  /* What was used beyond the allowance. */
  [part='mark'] {
    background: var(--_danger);
    border-inline-start: 2px solid var(--_surface);
    inset-block: 0;
    inset-inline: calc(var(--_mark, 1) * 100%) 0;
    position: absolute;
  }

  :host(:state(near-limit)) {
    --_fill: var(--_warning);
  }

  :host(:state(at-limit)) {
    --_fill: var(--_danger);
  }

  :host(:state(over-limit)) svg {
    color: var(--_danger);
  }

  ::slotted(*) {
    color: var(--_muted);
    display: block;
    font-size: var(--_caption);
    margin-block-start: var(--_space-1);
  }

  @media (prefers-reduced-motion: reduce) {
    [part='fill'] {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    [part='track'] {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
    }

    [part='fill'] {
      background: Highlight;
    }

    [part='mark'] {
      background: CanvasText;
    }
  }
`;

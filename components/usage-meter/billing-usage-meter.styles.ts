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
    margin-inline-start: auto;
    text-align: end;
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

  /* Where the allowance ends, once more than that was used. */
  [part='mark'] {
    background: var(--_surface);
    block-size: 100%;
    inline-size: 2px;
    inset-block-start: 0;
    inset-inline-start: calc(var(--_mark, 1) * 100%);
    position: absolute;
  }

  :host(:state(near-limit)) {
    --_fill: var(--_warning);
  }

  :host(:state(at-limit)),
  :host(:state(over-limit)) {
    --_fill: var(--_danger);
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

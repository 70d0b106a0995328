import { css } from 'lit';

export const grantsStyles = css`
  :host {
    container: billing-grants / inline-size;
  }

  h3 {
    font-size: inherit;
  }

  .grant {
    --_tone: var(--_accent);
    align-items: baseline;
    border-block-start: 1px solid var(--_line);
    display: grid;
    gap: 0 var(--_space-3);
    grid-template-columns: 1.5rem minmax(0, 1fr) auto;
    padding-block: var(--_space-3);
  }

  .grant:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }

  .grant:last-child {
    padding-block-end: 0;
  }

  .promo,
  .adjustment {
    --_tone: var(--_promo);
  }

  .purchased {
    --_tone: var(--_purchased);
  }

  .place {
    align-self: start;
    border: 1.5px solid var(--_tone);
    border-radius: var(--_radius-full);
    block-size: 1.5rem;
    font-size: var(--_caption);
    font-variant-numeric: tabular-nums;
    inline-size: 1.5rem;
    line-height: 1.3125rem;
    text-align: center;
  }

  .place:empty {
    border-style: dashed;
    opacity: 0.7;
  }

  .what {
    overflow-wrap: anywhere;
  }

  .badge {
    margin-inline-start: var(--_space-1);
  }

  .left-bar,
  .grant > .caption {
    grid-column: 2 / -1;
  }

  .left-bar {
    background: var(--_track);
    block-size: 0.25rem;
    border-radius: var(--_radius-full);
    margin-block: var(--_space-1);
    overflow: clip;
  }

  .left-bar::before {
    background: var(--_tone);
    block-size: 100%;
    border-radius: inherit;
    content: '';
    display: block;
    inline-size: calc(var(--_left, 0) * 100%);
  }

  .frozen .left-bar::before,
  .scheduled .left-bar::before {
    opacity: 0.4;
  }

  .expiry {
    display: grid;
    gap: var(--_space-2);
    margin-block-end: var(--_space-2);
  }

  .line {
    block-size: 1.5rem;
    margin-inline-end: 1.5rem;
    position: relative;
  }

  .line::before {
    background: var(--_line-strong);
    block-size: 1px;
    content: '';
    inset-block-start: calc(50% - 0.5px);
    inset-inline: 0 -1.5rem;
    position: absolute;
  }

  .dot {
    --_tone: var(--_accent);
    background: var(--_surface);
    block-size: 1.5rem;
    border: 1.5px solid var(--_tone);
    border-radius: var(--_radius-full);
    font-size: var(--_caption);
    font-variant-numeric: tabular-nums;
    inline-size: 1.5rem;
    inset-block-start: 0;
    inset-inline-start: calc(var(--_at, 0) * 100%);
    line-height: 1.3125rem;
    position: absolute;
    text-align: center;
  }

  .dot:empty {
    border-style: dashed;
  }

  .ends {
    display: flex;
    justify-content: space-between;
  }

  .notes {
    display: grid;
    gap: var(--_space-1);
    margin-block-start: var(--_space-1);
  }

  @container billing-grants (max-inline-size: 22rem) {
    .grant {
      grid-template-columns: 1.5rem minmax(0, 1fr);
    }

    .grant > .amount {
      grid-column: 2;
    }
  }

  @media (forced-colors: active) {
    .line::before {
      background: CanvasText;
      forced-color-adjust: none;
    }

    .left-bar {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
    }

    .left-bar::before {
      background: Highlight;
    }
  }
`;

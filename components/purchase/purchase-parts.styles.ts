import { css } from 'lit';

/** What stands inside a purchase dialog: totals, the way to pay, the lots, the outcome. */
export const purchasePartsStyles = css`
  .totals {
    display: grid;
    gap: var(--_space-1);
  }

  .totals .pair.total {
    align-items: baseline;
    font-size: var(--_title);
    margin-block-start: var(--_space-1);
  }

  .totals .note {
    color: var(--_muted);
    font-size: var(--_caption);
  }

  .totals .was {
    color: var(--_muted);
    text-decoration: line-through;
  }

  .lines {
    display: grid;
    gap: var(--_space-3);
  }

  .method-line {
    align-items: center;
    border-block: 1px solid var(--_line);
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    min-block-size: 3rem;
    padding-block: var(--_space-2);
  }

  .terms {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-5);
    padding-block-start: var(--_space-2);
  }

  .terms > .code-field {
    flex: 1 1 100%;
  }

  .applied {
    align-items: baseline;
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
  }

  .method-line > svg {
    color: var(--_muted);
  }

  .method-line .name {
    flex: 1 1 8rem;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .method-name {
    align-items: baseline;
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    justify-content: space-between;
    min-inline-size: 0;
  }

  .after {
    display: grid;
    gap: var(--_space-1);
  }

  .outcome {
    display: grid;
    gap: var(--_space-3);
    grid-template-columns: auto minmax(0, 1fr);
    padding-block: var(--_space-2);
  }

  .outcome-mark {
    --_tone: var(--_muted);
    --_tint: var(--_raised);
    align-items: center;
    background: var(--_tint);
    block-size: 2.5rem;
    border-radius: var(--_radius-full);
    color: var(--_tone);
    display: flex;
    inline-size: 2.5rem;
    justify-content: center;
  }

  .outcome-mark.positive {
    --_tone: var(--_positive);
    --_tint: var(--_positive-tint);
  }

  .outcome-mark.warning {
    --_tone: var(--_warning);
    --_tint: var(--_warning-tint);
  }

  .outcome-mark.danger {
    --_tone: var(--_danger);
    --_tint: var(--_danger-tint);
  }

  .outcome-mark.waiting svg {
    animation: billing-breathe 1.4s ease-in-out infinite alternate;
  }

  .outcome-text {
    align-content: center;
    display: grid;
    gap: var(--_space-1);
    min-block-size: 2.5rem;
    overflow-wrap: anywhere;
  }

  .outcome-text .lead {
    font-size: var(--_title);
    font-weight: var(--_strong);
    line-height: 1.35;
    text-wrap: balance;
  }

  .choice-text {
    display: grid;
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .stack {
    display: grid;
    gap: var(--_space-3);
    grid-template-columns: minmax(0, 1fr);
  }

  /* Its sign stands in line with the choices above it. */
  .add-method {
    margin-inline-start: calc(var(--_space-3) * -1);
  }

  @keyframes billing-breathe {
    to {
      opacity: 0.4;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .outcome-mark.waiting svg {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .outcome-mark {
      border: 1px solid CanvasText;
    }

    /* Its border is drawn here: the box stands in line. */
    .add-method {
      margin-inline-start: 0;
    }
  }
`;

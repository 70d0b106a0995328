import { css } from 'lit';

export const buyCreditsDialogStyles = css`
  .gives {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    justify-content: space-between;
  }

  /* Below both of them, and read between them. */
  .gives .muted {
    flex-basis: 100%;
    order: 1;
  }

  .gives .headline {
    font-size: 1.5em;
    font-weight: var(--_strong);
    letter-spacing: -0.01em;
    line-height: 1.2;
  }

  .packs {
    display: grid;
    gap: var(--_space-2);
  }

  /* No gap of its own while it has nothing to say. */
  billing-pack-advice {
    display: contents;
  }

  .packs .choice {
    align-items: flex-start;
  }

  .packs .choice input {
    margin-block-start: 0.2em;
  }

  .pack-line {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
  }

  .pack-line .amount {
    margin-inline-start: auto;
  }

  .stepper {
    align-items: center;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    display: inline-flex;
  }

  .stepper output {
    font-variant-numeric: tabular-nums;
    min-inline-size: 2.5ch;
    text-align: center;
  }

  .lot-bar {
    block-size: 0.75rem;
    border-radius: var(--_radius-full);
    background: var(--_track);
    display: block;
    inline-size: 100%;
  }

  .lot-bar:dir(rtl) {
    transform: scaleX(-1);
  }

  .lot-bar .plan {
    fill: var(--_accent);
  }

  .lot-bar .promo {
    fill: var(--_promo);
  }

  .lot-bar .purchased {
    fill: var(--_purchased);
  }

  .lot-bar .new {
    animation: billing-lot-in calc(var(--_duration) * 2) ease-out;
    fill: var(--_positive);
    transform-box: fill-box;
    transform-origin: 0 0;
  }

  .lot-legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    margin-block-start: var(--_space-1);
  }

  .lot-legend span::before {
    background: var(--_swatch);
    block-size: 0.625rem;
    border-radius: 0.125rem;
    content: '';
    display: inline-block;
    inline-size: 0.625rem;
    margin-inline-end: var(--_space-1);
  }

  .lot-legend .now {
    --_swatch: var(--_accent);
  }

  .lot-legend .new {
    --_swatch: var(--_positive);
  }

  /* Credits and price keep the first line to themselves. */
  @container billing-dialog (inline-size < 24rem) {
    .pack-line {
      justify-content: space-between;
    }

    .pack-line .amount {
      margin-inline-start: 0;
    }

    .pack-line .badge {
      order: 1;
    }
  }

  @keyframes billing-lot-in {
    from {
      transform: scaleX(0);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .lot-bar .new {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .lot-bar {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
    }

    .lot-bar .plan,
    .lot-bar .promo,
    .lot-bar .purchased {
      fill: GrayText;
    }

    .lot-bar .new {
      fill: Highlight;
    }

    .lot-legend span::before {
      forced-color-adjust: none;
      background: GrayText;
    }

    .lot-legend .new::before {
      background: Highlight;
    }
  }
`;

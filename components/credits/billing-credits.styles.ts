import { css } from 'lit';

export const creditsStyles = css`
  :host {
    container: billing-credits / inline-size;
  }

  [part='bar'] {
    block-size: var(--billing-credits-bar-height, 0.75rem);
    border-radius: var(--_radius-full);
    display: flex;
    gap: 2px;
    overflow: clip;
  }

  .lot {
    background: var(--_track);
    flex: 1 1 0;
    min-inline-size: 3px;
  }

  .lot.plan,
  .swatch.plan {
    background: var(--_accent);
  }

  .lot.promo,
  .swatch.promo {
    background: var(--_promo);
  }

  .lot.purchased,
  .swatch.purchased {
    background: var(--_purchased);
  }

  .lot.plan + .lot.spent,
  .lot.purchased + .lot.spent {
    margin-inline-start: -2px;
  }

  [part='legend'] {
    display: grid;
    gap: var(--_space-1);
  }

  [part='legend'] li {
    display: flex;
    gap: var(--_space-2);
  }

  .swatch {
    block-size: 0.625rem;
    border-radius: 0.1875rem;
    flex: none;
    inline-size: 0.625rem;
    margin-block-start: calc((1lh - 0.625rem) / 2);
  }

  details > * + * {
    margin-block-start: var(--_space-4);
  }

  @media (forced-colors: active) {
    [part='bar'] {
      border: 1px solid CanvasText;
    }

    .lot,
    .swatch {
      forced-color-adjust: none;
    }

    .lot {
      background: Canvas;
    }

    .lot.plan,
    .swatch.plan {
      background: Highlight;
    }

    .lot.promo,
    .swatch.promo {
      background: LinkText;
    }

    .lot.purchased,
    .swatch.purchased {
      background: CanvasText;
    }
  }
`;

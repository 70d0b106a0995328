import { css } from 'lit';

export const portalStyles = css`
  :host {
    container: billing-portal / inline-size;
    display: block;
  }

  .portal {
    display: grid;
    gap: var(--_space-7);
    grid-template-columns: minmax(0, 1fr);
    /* The header and the first figure are there at once; below them nothing jumps when the account arrives. */
    min-block-size: 24rem;
    align-content: start;
  }

  /* What the page has below would be seen to leave when the sections arrive. */
  :host(:not([sections])) .whole {
    min-block-size: 100svh;
  }

  .portal > * {
    min-inline-size: 0;
  }

  /* A banner without a notice takes no space: what is said here brings its own. */
  .notices {
    margin-block-end: calc(-1 * var(--_space-7));
  }

  .notices > .callout,
  .notices > billing-banner::part(banner) {
    margin-block-end: var(--_space-5);
  }

  .head {
    align-items: start;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-6);
    justify-content: space-between;
  }

  .head > .plan {
    flex: 1 1 26rem;
    /* With the row of buttons, which comes with the section. */
    min-block-size: 6.3125rem;
  }

  .who {
    align-items: center;
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    font-size: var(--_caption);
    gap: var(--_space-1) var(--_space-3);
  }

  .who img {
    block-size: 1.25rem;
    inline-size: auto;
    max-inline-size: 8rem;
    object-fit: contain;
  }

  .sandbox {
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius-full);
    padding: 0.0625rem 0.625rem;
  }

  .left,
  .usage,
  .invoices,
  .payment,
  .later > *,
  .activity {
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_space-5);
  }

  .left,
  .side,
  .later {
    display: grid;
    gap: var(--_space-7);
    grid-template-columns: minmax(0, 1fr);
  }

  .side {
    align-content: start;
  }

  .later {
    gap: var(--_space-5);
  }

  /* Belongs to what is left above it. */
  .below-left {
    margin-block-start: calc(-1 * var(--_space-4));
  }

  .side:not(:has(.payment, .later > *)) {
    margin-block-end: calc(-1 * var(--_space-7));
  }

  .balance:not(:has(> :defined)) {
    min-block-size: 17rem;
  }

  .usage:not(:has(> :defined)) {
    min-block-size: calc(5rem + var(--_features, 4) * 4rem);
  }

  .notices:has(> billing-banner.expected:not(:defined)) {
    min-block-size: 5.5rem;
  }

  .invoices:not(:has(> :defined)) {
    min-block-size: 26rem;
  }

  .payment:not(:has(> :defined)) {
    min-block-size: 9.75rem;
  }

  summary {
    align-items: center;
    display: flex;
    font-size: var(--_title);
    font-weight: var(--_strong);
    justify-content: space-between;
    min-block-size: var(--_control);
  }

  details[open] > summary {
    margin-block-end: var(--_space-4);
  }

  @container billing-portal (max-inline-size: 24rem) {
    .head > .plan {
      min-block-size: 9rem;
    }

    .notices:has(> billing-banner.expected:not(:defined)) {
      min-block-size: 12rem;
    }
  }

  @container billing-portal (min-inline-size: 40rem) {
    .portal {
      gap: var(--_space-7) var(--_space-8);
    }
  }

  @container billing-portal (min-inline-size: 56rem) {
    .portal.two-columns {
      grid-template-areas:
        'notices notices'
        'head head'
        'left payment'
        'usage payment'
        'invoices invoices'
        'activity activity';
      grid-template-columns: minmax(0, 1fr) minmax(16rem, 21rem);
      /* What the column beside them needs in excess goes below usage, not between the sections. */
      grid-template-rows: auto auto auto 1fr;
    }

    .portal.two-columns.no-left {
      grid-template-areas:
        'notices notices'
        'head head'
        'usage payment'
        'invoices invoices'
        'activity activity';
      grid-template-rows: auto auto 1fr;
    }

    .two-columns > .notices {
      grid-area: notices;
    }

    .two-columns > .head {
      grid-area: head;
    }

    .two-columns > .left {
      grid-area: left;
    }

    .two-columns > .usage {
      grid-area: usage;
    }

    .two-columns > .side {
      grid-area: payment;
    }

    .two-columns > .invoices {
      grid-area: invoices;
    }

    .two-columns > .activity {
      grid-area: activity;
    }
  }
`;

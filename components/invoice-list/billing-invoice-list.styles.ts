import { css } from 'lit';

export const invoiceListStyles = css`
  :host {
    container: billing-invoice-list / inline-size;
  }

  .what-comes {
    color: var(--_muted);
    display: grid;
    font-size: var(--_caption);
    gap: var(--_space-1);
  }

  .what-comes > li {
    display: flex;
    gap: var(--_space-2);
  }

  .what-comes svg {
    margin-block-start: 0.15em;
  }

  .archive {
    align-items: center;
    color: var(--_muted);
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    font-size: var(--_caption);
    gap: 0 var(--_space-3);
    justify-content: end;
  }

  .archive[role='alert'] {
    color: inherit;
  }

  progress {
    accent-color: var(--_accent);
    block-size: 0.5rem;
    flex: 1 1 2rem;
    max-inline-size: 8rem;
    min-inline-size: 0;
  }

  .number {
    align-items: center;
    background: none;
    border: 0;
    border-radius: 0.25rem;
    color: inherit;
    cursor: pointer;
    display: inline-flex;
    font: inherit;
    font-variant-numeric: tabular-nums;
    font-weight: 500;
    gap: var(--_space-1);
    min-block-size: 1.5rem;
    padding: 0;
    text-align: start;
  }

  .number:hover {
    color: var(--_accent);
  }

  .number svg {
    color: var(--_muted);
    transition: rotate var(--_duration);
  }

  .number[aria-expanded='false'] svg {
    rotate: -90deg;
  }

  :host(:dir(rtl)) .number[aria-expanded='false'] svg {
    rotate: 90deg;
  }

  [role='row'] {
    align-items: center;
    border-block-end: 1px solid var(--_line);
    display: grid;
    gap: 0 var(--_space-4);
    grid-template-columns: minmax(8rem, 1.2fr) minmax(10.5rem, 1.4fr) minmax(7rem, 2fr) 9.5rem minmax(6.5rem, 1fr);
    min-block-size: 3.125rem;
    padding-block: var(--_space-2);
  }

  [role='row'].open {
    border-block-end-color: transparent;
  }

  .header[role='row'] {
    color: var(--_muted);
    font-size: var(--_caption);
    min-block-size: 0;
    padding-block: 0 var(--_space-2);
  }

  .cell-number {
    display: flex;
  }

  .what {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .description {
    color: var(--_muted);
  }

  .total,
  .cell-action {
    text-align: end;
  }

  .detail[role='row'] {
    display: block;
    padding-block: 0 var(--_space-5);
    padding-inline-start: var(--_space-5);
  }

  /* As high as the rows and their head. */
  .rows-skeleton {
    display: grid;
    padding-block-start: 1.75rem;
  }

  .rows-skeleton > span {
    align-content: center;
    block-size: 3.125rem;
    border-block-end: 1px solid var(--_line);
  }

  @container billing-invoice-list (min-inline-size: 46rem) {
    .with-action [role='row'] {
      grid-template-columns:
        minmax(8rem, 1.2fr) minmax(10.5rem, 1.4fr) minmax(7rem, 2fr) 9.5rem minmax(6.5rem, 1fr)
        minmax(4.5rem, auto);
    }
  }

  /* Narrow: each row is an entry of a list, its amount at the end, and the names of the columns are only read. */
  @container billing-invoice-list (max-inline-size: 45.99rem) {
    .header[role='row'] {
      block-size: 1px;
      border: 0;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      padding: 0;
      position: absolute;
    }

    [role='row'] {
      gap: var(--_space-1) var(--_space-3);
      grid-template-areas:
        'what total'
        'number status'
        'date action';
      grid-template-columns: minmax(5.5rem, 1fr) fit-content(60%);
      padding-block: var(--_space-3);
    }

    .what {
      font-weight: 500;
      grid-area: what;
    }

    .what,
    .total {
      align-self: start;
    }

    .total {
      grid-area: total;
    }

    .cell-number {
      grid-area: number;
    }

    .cell-status {
      grid-area: status;
      justify-self: end;
    }

    .cell-status .status {
      white-space: normal;
    }

    .cell-action {
      grid-area: action;
    }

    .archive {
      justify-content: start;
    }

    .rows-skeleton {
      padding: 0;
    }

    .rows-skeleton > span {
      block-size: 6.3125rem;
    }

    .tools .search {
      flex-basis: 100%;
      max-inline-size: none;
    }

    .tools select.control {
      flex: 1 1 6.5rem;
    }

    .cell-date {
      color: var(--_muted);
      font-size: var(--_caption);
      grid-area: date;
      white-space: normal;
    }

    .number {
      color: var(--_muted);
      font-weight: 400;
    }

    .detail[role='row'] {
      padding-inline-start: 0;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .number svg {
      transition: none;
    }
  }
`;

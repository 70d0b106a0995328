import { css } from 'lit';

/** The table behind the picture and the list of who used it. */
export const chartTableStyles = css`
  .scroll {
    max-block-size: 24rem;
    overflow: hidden auto;
  }

  .table {
    font-size: var(--_caption);
  }

  .table [role='row'] {
    border-block-end: 1px solid var(--_line);
    display: flex;
    gap: 0 var(--_space-4);
    padding-block: var(--_space-2);
  }

  .table .header {
    background: var(--_surface);
    color: var(--_muted);
    inset-block-start: 0;
    padding-block-start: 0;
    position: sticky;
  }

  .table [role='row'] > * {
    flex: 1 1 0;
    min-inline-size: 0;
  }

  .table [role='row'] > :first-child {
    flex-grow: 1.5;
  }

  .table .end {
    text-align: end;
  }

  .table .amount {
    white-space: normal;
  }

  .column-name {
    display: none;
  }

  .shares {
    display: grid;
    gap: var(--_space-3);
    margin-block-start: var(--_space-3);
  }

  .shares > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    justify-content: space-between;
  }

  .who-name {
    overflow-wrap: anywhere;
  }

  .share-bar {
    background: var(--_track);
    block-size: 0.375rem;
    border-radius: var(--_radius-full);
    flex: 1 0 100%;
    margin-block-start: var(--_space-1);
    overflow: clip;
  }

  .budget {
    flex: 1 0 100%;
    margin-block-start: var(--_space-1);
  }

  .budget.warning {
    color: var(--_warning);
  }

  .budget.danger {
    color: var(--_danger);
  }

  .budget > svg {
    margin-inline-end: 0.25em;
  }

  .share-bar::before {
    background: var(--_chart-1);
    block-size: 100%;
    border-radius: inherit;
    content: '';
    display: block;
    inline-size: calc(var(--_share, 0) * 100%);
    min-inline-size: 2px;
  }

  summary {
    padding-block: var(--_space-1);
  }

  .who-head {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  @container billing-usage-chart (max-inline-size: 30rem) {
    .table:not([data-columns='1']) .header {
      block-size: 1px;
      border: 0;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      padding: 0;
      position: absolute;
    }

    .table:not([data-columns='1']) [role='row'] {
      display: block;
    }

    .table:not([data-columns='1']) .end {
      display: flex;
      justify-content: space-between;
    }

    .column-name {
      color: var(--_muted);
      display: inline;
    }
  }

  @media (forced-colors: active) {
    .share-bar {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
    }
  }
`;

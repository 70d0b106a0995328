import { css } from 'lit';

export const usageStyles = css`
  :host {
    container: billing-usage / inline-size;
  }

  [part='list'] > * {
    border-block-start: 1px solid var(--_line);
    padding-block: var(--_space-3);
  }

  [part='list'] > :first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }

  [part='list'] > :last-child {
    padding-block-end: 0;
  }

  .history {
    border-block-start: 1px solid var(--_line);
    /* As high as the chart, which comes later. */
    min-block-size: 24.5rem;
    padding-block-start: var(--_space-4);
  }

  .limited {
    /* As high as the meter, which comes later. */
    min-block-size: 3.75rem;
  }

  .feature {
    align-items: baseline;
    display: grid;
    gap: 0 var(--_space-4);
    grid-template-columns: minmax(min-content, 1fr) minmax(0, auto);
  }

  .name {
    font-weight: 500;
    overflow-wrap: break-word;
  }

  .end {
    justify-self: end;
    text-align: end;
    white-space: normal;
  }
`;

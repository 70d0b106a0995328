import { css } from 'lit';

export const alertsStyles = css`
  :host {
    container: billing-alerts / inline-size;
  }

  .block {
    display: grid;
    gap: var(--_space-3);
    grid-template-columns: minmax(0, 1fr);
  }

  .blocks {
    display: grid;
    gap: var(--_space-6);
    grid-template-columns: minmax(0, 1fr);
  }

  h3 {
    font-size: inherit;
  }

  .item {
    display: grid;
    gap: var(--_space-1);
  }

  .item .actions {
    gap: var(--_space-1) var(--_space-4);
  }

  .status {
    font-size: var(--_caption);
    white-space: normal;
  }

  .callout {
    margin-block: var(--_space-1);
    padding: var(--_space-2) var(--_space-3);
  }

  .callout strong {
    display: block;
  }

  .told {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
  }

  /* Each list keeps to lines that can be read at one glance. */
  @container billing-alerts (inline-size >= 52rem) {
    .blocks {
      align-items: start;
      gap: var(--_space-8);
      grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr));
    }
  }
`;

import { css } from 'lit';

export const alertsStyles = css`
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

  .facts {
    display: flex;
    flex-wrap: wrap;
    font-size: var(--_caption);
    gap: 0 var(--_space-3);
  }

  .status {
    font-size: var(--_caption);
    white-space: normal;
  }

  .callout {
    padding: var(--_space-2) var(--_space-3);
  }

  .told {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
  }
`;

import { css } from 'lit';

export const autoTopUpStyles = css`
  .rule {
    display: grid;
    gap: var(--_space-1);
  }

  .callout {
    padding: var(--_space-2) var(--_space-3);
  }

  summary {
    padding-block: var(--_space-1);
  }

  .inside {
    display: grid;
    gap: var(--_space-3);
    padding-block: var(--_space-2);
  }

  .facts {
    display: grid;
    gap: var(--_space-1);
  }

  .consent {
    border-inline-start: 2px solid var(--_line);
    display: grid;
    gap: var(--_space-1);
    overflow-wrap: anywhere;
    padding-inline-start: var(--_space-3);
  }

  .more {
    display: grid;
    gap: var(--_space-1);
  }
`;

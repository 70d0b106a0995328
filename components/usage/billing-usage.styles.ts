import { css } from 'lit';

export const usageStyles = css`
  :host {
    container: billing-usage / inline-size;
  }

  [part='list'] {
    display: grid;
    gap: var(--_space-4);
  }

  .switch {
    align-items: baseline;
    display: flex;
    gap: var(--_space-4);
    justify-content: space-between;
  }

  .switch > :first-child {
    font-weight: 500;
  }
`;

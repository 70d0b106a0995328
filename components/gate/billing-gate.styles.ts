import { css } from 'lit';

/** The gate takes no part in the page's layout: the button inside stands where it would stand without it. */
export const gateStyles = css`
  :host {
    display: contents;
  }

  [part='message'] {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    max-inline-size: 30rem;
  }

  [part='message'] p {
    flex: 1 1 12rem;
  }
`;

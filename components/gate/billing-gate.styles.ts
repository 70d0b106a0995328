import { css } from 'lit';

/** The gate takes no part in the page's layout: the button inside stands where it would stand without it. */
export const gateStyles = css`
  :host {
    display: contents;
  }

  [part='message'] {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    /* Above and below: in a row it stays in line with the button. */
    margin-block: var(--_space-2);
    max-inline-size: 30rem;
  }

  /* With the first line of the sentence, however long it is. */
  [part='message'] > svg {
    align-self: start;
    margin-block-start: 0.25em;
  }

  [part='message'] p {
    flex: 1 1 min(12rem, 100% - 2.5rem);
  }
`;

import { css } from 'lit';

export const paymentMethodStyles = css`
  :host {
    container: billing-payment-method / inline-size;
  }

  h2:focus-visible,
  h3:focus-visible {
    outline: none;
  }

  .method {
    align-items: start;
    border-block-start: 1px solid var(--_line);
    display: grid;
    gap: 0 var(--_space-3);
    grid-template-columns: auto minmax(0, 1fr) auto;
    padding-block: var(--_space-3);
  }

  .method:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }

  .method-icon {
    color: var(--_muted);
    margin-block-start: 0.125em;
  }

  .what {
    display: grid;
    gap: var(--_space-1);
    min-inline-size: 0;
  }

  .name {
    font-variant-numeric: tabular-nums;
    font-weight: 500;
    overflow-wrap: anywhere;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    font-size: var(--_caption);
    gap: 0 var(--_space-3);
  }

  /* Beside its icon a word may break; the line is narrow where the words are long. */
  .facts .status {
    white-space: normal;
  }

  /* Beside its first line. */
  .facts .status > svg {
    align-self: start;
    margin-block-start: calc((1lh - 1rem) / 2);
  }

  /* Its box is for fingers, its dots stand in line with the text. */
  .method > .icon-button {
    block-size: 2rem;
    color: var(--_muted);
    inline-size: 2rem;
    margin-block: -0.125rem;
    margin-inline-end: -0.375rem;
    min-block-size: 2rem;
  }

  .method > .icon-button[aria-expanded='true'] {
    background: var(--_raised);
    color: inherit;
  }

  .error {
    color: var(--_danger);
    font-size: var(--_caption);
  }
`;
